using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>Everyone of the target group on the date; the subject is the register's row.</summary>
internal static class RegisterStanding
{
    /// <summary>Bit: a person of a lifted household.</summary>
    public const int Lifted = 1;

    /// <summary>Bit: a person of a monitored household, lifted or not.</summary>
    public const int Monitored = 2;

    /// <summary>Bit: monitored and not of a lifted household, so that with <see cref="Lifted"/> nobody counts twice.</summary>
    public const int MonitoredOnly = 4;

    /// <summary>Bit: can work.</summary>
    public const int Labourer = 8;

    public static IQueryable<Evidence> Rows(FigureQuery query) => Register.TargetGroup(query).Select(r => new Evidence
    {
        SubjectId = r.Id,
        PersonId = r.PersonId,
        RegionCode = r.RegionCode,
        Amount = 1,
        Facets = (r.HouseholdType == HouseholdType.Lifted ? Lifted : MonitoredOnly)
            + (r.MonitorCategory != null ? Monitored : 0)
            + (r.Labour == LabourCapacity.Ordinary || r.Labour == LabourCapacity.Skilled || r.Labour == LabourCapacity.Weak ? Labourer : 0),
    });
}
