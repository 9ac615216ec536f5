namespace Wengang.Rules.Policies;

/// <summary>What does not go with those who get it: conditions on a person in a policy for enterprises, the limit of an enterprise in one for persons.</summary>
internal static class SubjectChecks
{
    private static readonly string[] OfPersons = ["target", "labour", "age", "group", "status", "worked", "post", "attendance", "unemployed", "organised", "graduated", "income", "wages"];
    private static readonly string[] OfEnterprises = ["enterpriseStatus", "staff", "layoffRate", "operating", "scale"];

    public static void Check(DocumentNode root, Problems problems)
    {
        var subject = root.Required("subject");
        var forPersons = subject is "person" or "household";
        var name = PolicyWords.Subjects.Name(subject);
        foreach (var key in (string[])["who", "conditions", "exclusions", "amount"])
        {
            if (root[key] is { } list) Conditions(list, forPersons ? OfEnterprises : OfPersons, $"这项补贴发给{name}，这是{(forPersons ? "企业" : "个人")}的条件，谁也判不了", problems);
        }
        foreach (var item in root.ListOf("frequency").Concat(root.ListOf("caps")))
        {
            if (item.TextOf("of") is { } of && of != "budget" && forPersons == (of == "enterprise"))
                problems.Add(item["of"]!, $"这项补贴发给{name}，不能按{(of == "enterprise" ? "企业" : "个人或家庭")}算", forPersons ? "写 person 或 household" : "写 enterprise");
        }
    }

    private static void Conditions(DocumentNode node, string[] wrong, string reason, Problems problems)
    {
        if (node.Kind == NodeKind.Object && node.TextOf("kind") is { } kind && wrong.Contains(kind)) problems.Add(node["kind"]!, reason, "去掉这一条，或核对 subject");
        foreach (var member in node.Members) Conditions(member.Value, wrong, reason, problems);
        foreach (var item in node.Items) Conditions(item, wrong, reason, problems);
    }
}
