namespace Wengang.Rules.Policies;

/// <summary>The codes of policies and case files with their Chinese names. Codes that were released never change.</summary>
internal static class PolicyWords
{
    public static readonly WordList Subjects = new(("person", "个人"), ("household", "家庭"), ("enterprise", "企业"), ("workshop", "帮扶车间"));

    public static readonly WordList Targets = new(
        ("lifted", "脱贫人口"), ("unstable", "脱贫不稳定户"), ("marginal", "边缘易致贫户"), ("sudden", "突发严重困难户"));

    public static readonly WordList HouseholdTypes = new(("lifted", "脱贫户"), ("ordinary", "一般农户"));

    public static readonly WordList Sexes = new(("male", "男"), ("female", "女"));

    public static readonly WordList Labour = new(
        ("ordinary", "普通劳动力"), ("skilled", "技能劳动力"), ("weak", "弱劳动力或半劳动力"), ("lost", "丧失劳动力"), ("none", "无劳动力"));

    /// <summary>The first six are places of work that exclude one another; the seventh means one of two of them.</summary>
    public static readonly WordList Areas = new(
        ("township", "乡镇内"), ("county", "县内乡镇外"), ("city", "市内县外"), ("province", "省内市外"), ("outside", "省外"), ("abroad", "境外"),
        ("inProvince", "省内县外"));

    public static readonly WordList Modes = new(
        ("job", "单位务工"), ("casual", "灵活务工（零工）"), ("park", "园区企业"), ("workshop", "帮扶车间"), ("post", "公益性岗位"), ("internship", "就业见习"),
        ("apprenticeship", "学徒"), ("selfEmployed", "自主创业"));

    public static readonly WordList Groups = new(
        ("graduate", "高校毕业生"), ("veteran", "退役军人"), ("disabled", "残疾人"), ("minimumLiving", "低保对象"), ("extremePoverty", "特困人员"),
        ("hardToEmploy", "就业困难人员"), ("zeroEmployment", "零就业家庭成员"), ("longUnemployed", "长期失业人员"), ("unemployedYouth", "失业青年"),
        ("returned", "返乡人员"), ("migrant", "农民工"), ("landless", "失地农民"), ("retiredFisher", "退捕渔民"), ("ruralLabour", "农村转移就业劳动者"),
        ("carer", "照护重病亲属人员"), ("released", "刑满释放人员"), ("newHire", "新招用职工"), ("transferred", "转岗职工"));

    public static readonly WordList Statuses = new(
        ("student", "在校生"), ("retired", "已退休"), ("publicEmployee", "财政供养人员"), ("stateEnterprise", "国有企业职工"), ("villageOfficial", "村干部"),
        ("officialRelative", "村干部亲属"), ("deceased", "已死亡"), ("inCustody", "服刑或羁押"), ("pensioner", "领取城镇职工养老金"),
        ("businessOwner", "办有企业"), ("unemploymentBenefit", "领取失业保险金"), ("unemployedRegistered", "已办失业登记"), ("employedRegistered", "已办就业登记"),
        ("legalPerson", "法定代表人"));

    public static readonly WordList EnterpriseStatuses = new(
        ("zombie", "僵尸企业"), ("dishonest", "严重失信"), ("wageArrears", "拖欠工资"), ("dispatch", "劳务派遣单位"), ("closed", "停产停业"),
        ("recognisedWorkshop", "已认定帮扶车间"), ("insuranceArrears", "欠缴社会保险费"), ("unsafe", "存在安全隐患"));

    public static readonly WordList Insurances = new(
        ("pension", "养老保险"), ("medical", "医疗保险"), ("unemployment", "失业保险"), ("injury", "工伤保险"), ("maternity", "生育保险"));

    public static readonly WordList Payers = new(("employer", "单位缴费"), ("self", "个人缴费"));

    public static readonly WordList Contracts = new(("labour", "劳动合同"), ("service", "劳务协议"), ("piecework", "承揽协议"), ("apprenticeship", "学徒培养协议"));

    public static readonly WordList Proofs = new(("bank", "银行流水"), ("payroll", "签字工资表"), ("none", "没有凭证"));

    public static readonly WordList Courses = new(
        ("skill", "就业技能培训"), ("prejob", "岗前培训"), ("upgrade", "岗位技能提升培训"), ("startup", "创业培训"), ("project", "项目制培训"),
        ("order", "订单式培训"), ("farming", "农业实用技术培训"), ("apprenticeship", "企业新型学徒制"));

    public static readonly WordList Businesses = new(
        ("individual", "个体工商户"), ("company", "企业"), ("cooperative", "农民专业合作社"), ("familyFarm", "家庭农场"));

    public static readonly WordList Scales = new(("large", "大型"), ("medium", "中型"), ("small", "小型"), ("micro", "微型"));
}
