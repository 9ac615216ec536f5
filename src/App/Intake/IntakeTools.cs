using Wengang.App.Imports;

namespace Wengang.App.Intake;

/// <summary>What the work on batches needs from those who put the modules together.</summary>
/// <param name="Importers">Who takes the rows of which kind of sheet.</param>
public sealed record IntakeTools(IReadOnlyDictionary<string, Func<SheetContext, SheetImporter>> Importers);
