using Wengang.App.Editing;

namespace Wengang.Web.Pages.People;

/// <summary>What the parts of a form that every change has in common show.</summary>
public interface IEditForm
{
    string Reason { get; }

    string Key { get; }

    string Seen { get; }

    string Was { get; }

    EditPreview? Preview { get; }

    string? Refusal { get; }

    string? Meanwhile { get; }
}
