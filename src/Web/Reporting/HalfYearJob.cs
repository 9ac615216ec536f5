using Wengang.App.Documents;
using Wengang.Web.Ui;

namespace Wengang.Web.Reporting;

/// <summary>A report that is being made or was made; it is kept in memory until the site stops or newer ones push it out.</summary>
/// <param name="id">Name in addresses.</param>
/// <param name="moment">What it reports on.</param>
public sealed class HalfYearJob(Guid id, Moment moment)
{
    public Guid Id { get; } = id;

    public Moment Moment { get; } = moment;

    /// <summary>Completes when the report is there or could not be made; never fails itself.</summary>
    public Task Done { get; internal set; } = Task.CompletedTask;

    /// <summary>The .docx; null until it is there.</summary>
    public byte[]? Document { get; internal set; }

    /// <summary>What could not be filled in.</summary>
    public IReadOnlyList<ReportProblem> Problems { get; internal set; } = [];

    /// <summary>What the linter says of the finished text.</summary>
    public IReadOnlyList<LintFinding> Remarks { get; internal set; } = [];

    /// <summary>Why it could not be made; null when it could.</summary>
    public string? Failure { get; internal set; }
}
