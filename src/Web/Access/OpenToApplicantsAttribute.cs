namespace Wengang.Web.Access;

/// <summary>A page for a person or enterprise that showed by a code who they are; accounts and strangers are sent to the door (<see cref="ApplicantDoor"/>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToApplicantsAttribute : Attribute;
