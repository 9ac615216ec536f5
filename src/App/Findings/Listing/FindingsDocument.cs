using System.Text;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>docs/findings.md, made from the rules themselves.</summary>
public static class FindingsDocument
{
    private const string Head =
        """
        # Data findings

        Generated from the rules; a test says whether this file is fresh. `wengang findings` runs them.

        A finding is suspect data for a person to look at. It never changes a figure: figures count what was reported. The rules look at what is
        known now of the day asked for (by default the latest day any sheet speaks of) and, for work, at the latest out-work sheet up to it.
        A finding is the same one as long as the same facts are seen about the same person, household or phone, however it is worded; what was decided
        (属实, 误报) then stays. When the facts change it is a new finding. What is no longer seen becomes 已整改 by itself, a false alarm stays one.

        """;

    public static string Markdown()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append("\n## Rules over the register\n\n| Code | Title | Severity | What it needs | What is wrong, what to do |\n|---|---|---|---|---|\n");
        foreach (var rule in FindingRules.All.Where(r => RuleNeeds.Sheets.ContainsKey(r.Code)))
        {
            text.Append($"| {rule.Code} | {rule.Title} | {Severities.List.NameOf(rule.Severity)} | {RuleNeeds.Sheets[rule.Code]} | {rule.Explanation} |\n");
        }

        text.Append("\n## Rules that the import already enforces\n\nSuch rows do not get into the register; the import returns them with the reason. Nothing is left for a run to find.\n");
        text.Append("\n| Code | Title | What happens at import |\n|---|---|---|\n");
        foreach (var rule in FindingRules.All.Where(r => RuleNeeds.RejectedAtImport.ContainsKey(r.Code)))
        {
            text.Append($"| {rule.Code} | {rule.Title} | {RuleNeeds.RejectedAtImport[rule.Code]} |\n");
        }

        text.Append("\n## Rules of the national checks without data\n\nNumbers as in the published rule sets.\n\n| Number | Why there is no rule |\n|---|---|\n");
        foreach (var (number, why) in RuleNeeds.Absent)
        {
            text.Append($"| {number} | {why} |\n");
        }

        return text.ToString();
    }
}
