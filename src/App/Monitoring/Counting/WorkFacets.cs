namespace Wengang.App.Monitoring.Counting;

/// <summary>Bits of a person's standing in work, beside those of the register.</summary>
internal static class WorkFacets
{
    /// <summary>Out-work: in a current spell in one of the three regions below.</summary>
    public const int Out = 4;

    /// <summary>省外.</summary>
    public const int OtherProvince = 8;

    /// <summary>县外省内.</summary>
    public const int OwnProvince = 16;

    /// <summary>乡(镇)外县内.</summary>
    public const int OwnCounty = 32;

    /// <summary>Was in work once, is in no current spell of any region.</summary>
    public const int Home = 64;
}
