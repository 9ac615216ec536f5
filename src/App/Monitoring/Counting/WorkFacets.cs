using Wengang.App.People;
using Wengang.Rules.Changes;

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

    public static readonly IReadOnlyList<Facet> Names =
    [
        new(Register.Lifted, "脱贫人口", 0), new(Register.Target, "脱贫人口或监测对象", 0), new(Out, "外出务工"),
        new(OtherProvince, "省外务工", Out), new(OwnProvince, "县外省内务工", Out), new(OwnCounty, "乡外县内务工", Out), new(Home, "返乡未再就业"),
    ];
}
