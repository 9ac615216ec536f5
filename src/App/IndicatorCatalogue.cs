using Wengang.App.Employers;
using Wengang.App.Entitlements;
using Wengang.App.Indicators;
using Wengang.App.JobFairs;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Counting;
using Wengang.App.PublicPosts;
using Wengang.App.Referrals.Counting;
using Wengang.App.Subsidies.Counting;
using Wengang.App.Training;
using Wengang.App.Workshops;

namespace Wengang.App;

/// <summary>The indicators of all modules.</summary>
public static class IndicatorCatalogue
{
    public static IndicatorSet All { get; } = new(
    [
        .. MonitoringIndicators.All, .. PublicPostsIndicators.All, .. WorkshopsIndicators.All,
        .. TrainingIndicators.All, .. JobFairsIndicators.All, .. EmployersIndicators.All, .. ReferralsIndicators.All,
        .. SampleIndicators.All,
        .. SubsidiesIndicators.All, .. EntitlementIndicators.All,
    ]);
}
