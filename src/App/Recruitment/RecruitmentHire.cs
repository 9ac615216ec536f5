using Wengang.App.People;

namespace Wengang.App.Recruitment;

/// <summary>A worker sent to a key employer; the township that recommended them is the row's region.</summary>
public sealed class RecruitmentHire : LedgerPerson
{
    public string? Employer { get; init; }

    public DateOnly HiredOn { get; init; }

    public DateOnly? LeftOn { get; init; }

    public bool ContractSigned { get; init; }
}
