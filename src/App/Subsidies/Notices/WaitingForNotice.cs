using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Subsidies.Notices;

/// <summary>Claims that wait for a notice.</summary>
/// <param name="Scheme">Of which scheme.</param>
/// <param name="Level">Where it is to hang.</param>
/// <param name="Count">Claims.</param>
/// <param name="Terms">How long; more than one where claims of before and after a change wait together, each with a notice of its own.</param>
public sealed record WaitingForNotice(SubsidyScheme Scheme, NoticeLevel Level, int Count, IReadOnlyList<NoticeTerm> Terms);
