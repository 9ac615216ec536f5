using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.BlankForms;

/// <summary>What a table most likely wants.</summary>
public static class FormChoices
{
    /// <summary>The remembered choice; for a table that nobody has filled yet, what its headings and title say.</summary>
    /// <param name="db">The session.</param>
    /// <param name="form">The table.</param>
    /// <param name="known">What is remembered of it; null for nothing.</param>
    /// <param name="sureOnly">Whether headings that only resemble known ones stay open: where nobody can look at them first.</param>
    public static FormChoice Suggest(Db db, BlankForm form, FormMapping? known, bool sureOnly = false)
    {
        var township = Township(db, form.Title);
        if (known is not null)
        {
            return new FormChoice(known.Group, township, FormMemory.Fields(known));
        }

        var asked = form.Lines.Any(l => l.Name is not null || l.Identity is not null);
        var group = form.Kind == FormKind.Roster && !asked ? FormGroups.Suggest(form.Title.Length > 0 ? form.Title : form.SheetName) : null;
        return new FormChoice(group, township, form.Columns
            .Where(c => c.Field is not null && (!sureOnly || c.Confidence != Confidence.Perhaps)).ToDictionary(c => c.Id, c => c.Field!));
    }

    /// <summary>The one township of the actor that the title names.</summary>
    private static string? Township(Db db, string title)
    {
        var named = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).AsEnumerable()
            .Where(d => db.Actor.Scope.Contains(d.Code) && title.Contains(d.Name, StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? named[0].Code : null;
    }
}
