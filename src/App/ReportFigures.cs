using Wengang.App.Data;
using Wengang.App.Documents;

namespace Wengang.App;

/// <summary>The figures of all modules for documents.</summary>
/// <param name="db">The session.</param>
/// <param name="knownAt">As known at this instant; null for now.</param>
public sealed class ReportFigures(Db db, DateTime? knownAt = null) : FigureBook(db, IndicatorCatalogue.All, knownAt);
