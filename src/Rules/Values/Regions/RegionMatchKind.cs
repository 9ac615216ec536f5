namespace Wengang.Rules.Values;

/// <summary>How many known divisions a name fits.</summary>
public enum RegionMatchKind
{
    None,
    Unique,
    Ambiguous,
}
