namespace Wengang.App.Spreadsheets.Filling;

/// <summary>How a written cell looks.</summary>
public enum CellLook
{
    /// <summary>As the sender made it.</summary>
    Kept,

    /// <summary>The same with the text format, so that Excel keeps every digit.</summary>
    Text,

    /// <summary>The same on pale yellow: somebody has to fill it by hand.</summary>
    Open,
}
