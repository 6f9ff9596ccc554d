using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary>Looks for injects that report harm without saying so before they open.</summary>
/// <remarks>What is hard to read cannot be told from words without crying wolf; that an inject waits for harm can be told from its condition.</remarks>
internal static class HarmNotes
{
    public static void Check(ScenarioBuild build)
    {
        foreach (var inject in build.Package.All<InjectModel>())
        {
            if (inject.ContentNote is null && inject.When is { Root: { } root } && WaitsForHarm(root))
            {
                build.Diagnostics.Report(ProtectionRules.HarmWithoutNote, inject.WrittenAt, inject.Id);
            }
        }
    }

    private static bool WaitsForHarm(Expression part) => part switch
    {
        Expression.And and => and.Operands.Any(WaitsForHarm),
        Expression.Or or => or.Operands.Any(WaitsForHarm),
        Expression.For held => WaitsForHarm(held.Operand),
        Expression.Compare { Left: Expression.Call { Function: "harmed" }, Operator: Comparison.Greater } => true,
        Expression.Compare { Left: Expression.Call { Function: "harmed" }, Operator: Comparison.AtLeast, Right: Expression.Number { Value: > 0 } } => true,
        _ => false,
    };
}
