using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Editing;

/// <summary>A form that was carried out: sent a second time it does nothing.</summary>
public sealed class FormReceipt : Recorded, IFrozen
{
    /// <summary>Drawn when the form was made; unique.</summary>
    public required string Key { get; init; }
}
