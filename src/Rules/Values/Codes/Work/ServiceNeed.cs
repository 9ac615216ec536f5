namespace Wengang.Rules.Values;

/// <summary>就业服务需求: which help a person needs (domain E.2); several may be named.</summary>
public enum ServiceNeed
{
    JobOffer,
    Training,
    StartUp,
    Guidance,
    Registration,
    PolicyAdvice,
    Other,
}
