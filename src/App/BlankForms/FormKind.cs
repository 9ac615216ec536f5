namespace Wengang.App.BlankForms;

/// <summary>What a blank table from above asks for.</summary>
public enum FormKind
{
    /// <summary>Rows of people.</summary>
    Roster,

    /// <summary>Rows of townships or villages, columns of figures.</summary>
    Figures,

    /// <summary>Labels with an empty cell beside each.</summary>
    Labels,
}
