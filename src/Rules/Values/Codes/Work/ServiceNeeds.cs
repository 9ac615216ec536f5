namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 就业服务需求. 无需服务 is no need at all and so no entry.</summary>
public static class ServiceNeeds
{
    /// <summary>The list.</summary>
    public static readonly CodeList<ServiceNeed> List = new(
        "就业服务需求",
        new(ServiceNeed.JobOffer, "job", "岗位推荐", "岗位", "推荐岗位", "介绍工作", "找工作", "职业介绍", "就业岗位"),
        new(ServiceNeed.Training, "training", "技能培训", "培训", "职业培训", "就业培训"),
        new(ServiceNeed.StartUp, "startup", "创业服务", "创业", "创业扶持", "创业贷款"),
        new(ServiceNeed.Guidance, "guidance", "职业指导", "就业指导"),
        new(ServiceNeed.Registration, "registration", "求职登记", "登记求职"),
        new(ServiceNeed.PolicyAdvice, "policy", "政策咨询", "政策"),
        new(ServiceNeed.Other, "other", "其他", "其它", "其他需求"));
}
