using Wengang.App.BlankForms.Filling;

namespace Wengang.App.BlankForms;

/// <summary>Puts values beside headings.</summary>
public static class FormFiller
{
    /// <summary>The values of a table; nothing is written yet, nothing is guessed, nothing that stands there is replaced.</summary>
    public static FilledForm Fill(BlankForm form, FormChoice choice, FormRequest request)
    {
        var cells = new CellList(form, choice.MarkOpen);
        return form.Kind switch
        {
            FormKind.Roster => RosterFill.Run(form, choice, request, cells),
            FormKind.Figures => FigureFill.Run(form, choice, request, cells),
            _ => LabelFill.Run(form, choice, request, cells),
        };
    }
}
