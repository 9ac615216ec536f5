using Wengang.App.Data;

namespace Wengang.App.Recruitment;

/// <summary>How many workers a township is to send to the key employers in a year; the township is the row's region.</summary>
public sealed class RecruitmentTask : Fact
{
    public int Year { get; init; }

    /// <summary>Persons.</summary>
    public int Target { get; init; }
}
