"""Scripts that learn the weights which the analysis and the importer ship."""
