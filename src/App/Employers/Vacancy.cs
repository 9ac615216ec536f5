using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;

namespace Wengang.App.Employers;

/// <summary>A vacancy an employer of the park offers.</summary>
public sealed class Vacancy : Fact, ISealed
{
    public long EmployerId { get; init; }

    public string? Industry { get; init; }

    public required string Job { get; init; }

    /// <summary>Which of several vacancies of the same job at the same employer, from 1 in the order of the list.</summary>
    public int Ordinal { get; init; }

    /// <summary>缺工人数, persons.</summary>
    public int? Headcount { get; init; }

    public string? Education { get; init; }

    public string? Age { get; init; }

    public string? SexLimit { get; init; }

    public string? Skill { get; init; }

    /// <summary>Monthly pay in fen, lower and upper bound inclusive; both null when negotiable.</summary>
    public long? PayMinFen { get; init; }

    public long? PayMaxFen { get; init; }

    public string? PayText { get; init; }

    public string? Lodging { get; init; }

    public string? Place { get; init; }

    public string? Contact { get; init; }

    /// <summary>The phone in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public byte[]? PhoneCipher { get; private set; }

    public byte[]? PhoneIndex { get; init; }

    /// <summary>Last day to apply (inclusive); null when open-ended.</summary>
    public DateOnly? Deadline { get; init; }

    public void Seal(FieldProtector protector) => PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
}
