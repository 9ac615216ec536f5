namespace Wengang.App.BlankForms;

/// <summary>What the county said a table's headings mean; asked once, used by everybody afterwards.</summary>
public sealed class FormMapping
{
    /// <summary><see cref="BlankForm.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    public required string Title { get; set; }

    public FormKind Kind { get; init; }

    /// <summary>The figure whose people a roster lists.</summary>
    public string? Group { get; set; }

    /// <summary>JSON: field by <see cref="FormColumn.Id"/>.</summary>
    public required string Fields { get; set; }

    /// <summary>Who said so last.</summary>
    public required string ConfirmedBy { get; set; }

    public DateTime ConfirmedAt { get; set; }
}
