using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Subsidies.Claims;

namespace Wengang.App.Applicants;

/// <summary>A person or enterprise that showed by a code that it holds the recorded telephone: sees and does what is its own, for a quarter of an hour.</summary>
/// <param name="Kind">Person or enterprise.</param>
/// <param name="RequestId">The code that was used; what the visit hangs on.</param>
/// <param name="SubjectKey">See <see cref="Entitlement.SubjectKey"/>.</param>
/// <param name="RegionCode">Where the person is registered, or where the enterprise lies.</param>
/// <param name="Name">As the register or the ledger has it.</param>
public sealed record Applicant(ApplicantKind Kind, long RequestId, string SubjectKey, string RegionCode, string Name)
{
    private static readonly HashSet<Permission> Rights = [Permission.ApplySubsidies];

    /// <summary>The person; null for an enterprise.</summary>
    public long? PersonId { get; init; }

    /// <summary>As whom the session writes. It reaches the own village or township at most; what is not the applicant's own is kept away by the services.</summary>
    public Actor Actor => new(User, User + "（公开网页）", Scope.Below(RegionCode)) { Permissions = Rights };

    public OperationSource Source => Kind == ApplicantKind.Person ? OperationSource.Person : OperationSource.Enterprise;

    public ClaimOrigin Origin => Kind == ApplicantKind.Person ? ClaimOrigin.Person : ClaimOrigin.Enterprise;

    private string User => Kind == ApplicantKind.Person ? "本人" : "企业";
}
