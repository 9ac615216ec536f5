namespace Wengang.App.Documents.Linting;

/// <summary>What a number in a sentence measures.</summary>
internal enum NumberKind
{
    Count,
    Percent,
    PercentagePoints,
}
