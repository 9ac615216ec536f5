using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>
/// One stretch of work away from home, as the monthly sheet (已外出务工) reports it: one person, one start month.
/// Validity tells from which month on these particulars (place, employer, pay) were reported.
/// </summary>
public sealed class WorkSpell : Fact, ISealed
{
    public long PersonId { get; init; }

    /// <summary>First month worked (inclusive).</summary>
    public Period StartMonth { get; init; }

    /// <summary>Last month worked (inclusive): still worked, but no longer current at its end. Null while it goes on.</summary>
    public Period? EndMonth { get; init; }

    public WorkRegion WorkRegion { get; init; }

    public string? Province { get; init; }

    public string? City { get; init; }

    public string? County { get; init; }

    public string? Employer { get; init; }

    public string? Industry { get; init; }

    public string? Channel { get; init; }

    /// <summary>Monthly pay in fen.</summary>
    public long? IncomeFen { get; init; }

    /// <summary>年度交通费补助 as the sheet says, in fen.</summary>
    public long? TransportSubsidyFen { get; init; }

    /// <summary>The phone in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public byte[]? PhoneCipher { get; private set; }

    public byte[]? PhoneIndex { get; init; }

    public void Seal(FieldProtector protector) => PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
}
