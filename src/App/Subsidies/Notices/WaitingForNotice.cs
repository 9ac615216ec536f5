using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Subsidies.Notices;

/// <summary>Claims that wait for a notice.</summary>
public sealed record WaitingForNotice(SubsidyScheme Scheme, NoticeLevel Level, int Count, NoticeTerm Term);
