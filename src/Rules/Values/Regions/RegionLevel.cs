namespace Wengang.Rules.Values;

/// <summary>The level of a division; the value is the number of significant digits of its code.</summary>
public enum RegionLevel
{
    Province = 2,
    City = 4,
    County = 6,
    Township = 9,
    Village = 12,
}
