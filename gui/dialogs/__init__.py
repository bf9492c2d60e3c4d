"""The forms and questions that open over the desk."""
