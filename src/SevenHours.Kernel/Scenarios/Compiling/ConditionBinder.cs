using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Binds a checked condition over the truth into closures, and collects what it reads.</summary>
internal sealed class ConditionBinder(ScenarioBuild build, FunctionTable functions)
{
    private readonly List<ReadKey> reads = [];
    private readonly List<SimTime> instants = [];
    private readonly List<(Id<Level> Level, int Permille)> thresholds = [];

    public TruthCondition Bind(Expression root, string source)
    {
        var term = Term(root);
        return new TruthCondition(term.Value, [.. reads], [.. instants], [.. thresholds], source);
    }

    private Term Term(Expression expression) => expression switch
    {
        Expression.Or or => Or([.. or.Operands.Select(o => Term(o).Value)]),
        Expression.And and => And([.. and.Operands.Select(o => Term(o).Value)]),
        Expression.Not not => Not(Term(not.Operand).Value),
        Expression.Compare compare => Compare(compare),
        Expression.Number number => Constant(number.Value),
        Expression.Duration duration => Constant(duration.Value.Seconds),
        Expression.Truth truth => Constant(truth.Value ? 1 : 0),
        Expression.Call { Function: Vocabulary.Elapsed } => new Term((World world, in Scene _) => world.Now.Seconds),
        Expression.Call call => Call(call),
        _ => throw new System.Diagnostics.UnreachableException(expression.GetType().Name),
    };

    private static Term Constant(long value) => new((World _, in Scene _) => value);

    private static Term Not(Reading operand) => new((World world, in Scene scene) => operand(world, in scene) == 0 ? 1 : 0);

    private static Term Or(Reading[] operands) => new((World world, in Scene scene) =>
    {
        foreach (var operand in operands)
        {
            if (operand(world, in scene) != 0)
            {
                return 1;
            }
        }

        return 0;
    });

    private static Term And(Reading[] operands) => new((World world, in Scene scene) =>
    {
        foreach (var operand in operands)
        {
            if (operand(world, in scene) == 0)
            {
                return 0;
            }
        }

        return 1;
    });

    private Term Compare(Expression.Compare compare)
    {
        var (left, right) = (Term(compare.Left), Term(compare.Right));
        NoteTime(compare.Left, compare.Right);
        NoteTime(compare.Right, compare.Left);
        NoteLevel(left, compare.Right);
        NoteLevel(right, compare.Left);
        var (a, b, comparison) = (left.Value, right.Value, compare.Operator);
        return new Term((World world, in Scene scene) =>
            Comparisons.Holds(comparison, a(world, in scene), b(world, in scene)) ? 1 : 0);
    }

    /// <summary>Time alone changes <c>elapsed &gt; 3h</c> at three hours or a second later.</summary>
    private void NoteTime(Expression side, Expression other)
    {
        if (side is Expression.Call { Function: Vocabulary.Elapsed } && other is Expression.Duration { Value: var span })
        {
            instants.Add(new SimTime(span.Seconds));
            instants.Add(new SimTime(span.Seconds + 1));
        }
    }

    /// <summary>Drift alone changes <c>alert(cell) &gt; 60</c> when the level reaches 60 or 61.</summary>
    private void NoteLevel(Term side, Expression other)
    {
        if (side.Level is { } level && other is Expression.Number { Value: var number })
        {
            thresholds.Add((level, number * 10));
            thresholds.Add((level, (number + 1) * 10));
        }
    }

    private Term Call(Expression.Call call)
    {
        var term = functions.Find(call.Function).Truth!(build.Bind(call, functions), build);
        reads.AddRange(term.Reads ?? []);
        instants.AddRange(term.Instants ?? []);
        return term;
    }
}
