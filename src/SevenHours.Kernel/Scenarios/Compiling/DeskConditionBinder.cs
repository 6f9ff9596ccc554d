using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Binds a checked condition over one seat's desk.</summary>
internal sealed class DeskConditionBinder(ScenarioBuild build, FunctionTable functions)
{
    private readonly List<SimTime> instants = [];

    public DeskCondition Bind(Expression root, string source)
    {
        var value = Term(root);
        return new DeskCondition(value, [.. instants.Distinct().Order()], source);
    }

    private DeskReading Term(Expression expression)
    {
        switch (expression)
        {
            case Expression.Or or:
                var either = or.Operands.Select(Term).ToArray();
                return desk => Any(either, desk, true) ? 1 : 0;
            case Expression.And and:
                var all = and.Operands.Select(Term).ToArray();
                return desk => Any(all, desk, false) ? 0 : 1;
            case Expression.Not not:
                var operand = Term(not.Operand);
                return desk => operand(desk) == 0 ? 1 : 0;
            case Expression.Compare compare:
                return Compare(compare);
            case Expression.Number { Value: var number }:
                return _ => number;
            case Expression.Duration { Value.Seconds: var seconds }:
                return _ => seconds;
            case Expression.Truth { Value: var truth }:
                return _ => truth ? 1 : 0;
            case Expression.Call { Function: Vocabulary.Elapsed }:
                return desk => desk.Now.Seconds;
            case Expression.Call call:
                var term = functions.Find(call.Function).Desk!(build.Bind(call, functions), build);
                instants.AddRange(term.Instants ?? []);
                return term.Value;
            default:
                throw new System.Diagnostics.UnreachableException(expression.GetType().Name);
        }
    }

    private static bool Any(DeskReading[] operands, Desk desk, bool holds)
    {
        foreach (var operand in operands)
        {
            if (operand(desk) != 0 == holds)
            {
                return true;
            }
        }

        return false;
    }

    private DeskReading Compare(Expression.Compare compare)
    {
        var (left, right, comparison) = (Term(compare.Left), Term(compare.Right), compare.Operator);
        foreach (var side in (Expression[])[compare.Left, compare.Right])
        {
            if (side is Expression.Duration { Value.Seconds: var seconds })
            {
                instants.Add(new SimTime(seconds));
                instants.Add(new SimTime(seconds + 1));
            }
        }

        return desk => Comparisons.Holds(comparison, left(desk), right(desk)) ? 1 : 0;
    }
}
