namespace Wengang.Rules.Monitoring.Quality;

/// <summary>Something odd.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Subject">What makes it the same tomorrow.</param>
/// <param name="Place">12-digit code of the village, of the township where it spans several.</param>
/// <param name="Words">What was seen, Chinese; names nobody who checks.</param>
/// <param name="People">Those it is about, each once.</param>
public sealed record FoundQuality(QualityKind Kind, string Subject, string Place, string Words, IReadOnlyList<long> People);
