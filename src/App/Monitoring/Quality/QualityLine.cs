namespace Wengang.App.Monitoring.Quality;

/// <summary>A flag with the names of its place.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Township">Name.</param>
/// <param name="Village">Name; empty where it spans several.</param>
public sealed record QualityLine(QualityFlag Flag, string Township, string Village);
