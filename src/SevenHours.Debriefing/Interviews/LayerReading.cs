using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Reads which layers an interview reached, and which gates stood before the others at its end.</summary>
internal static class LayerReading
{
    public static IReadOnlyList<LayerFeedback> Read(InterviewRecord record)
    {
        var last = record.Closed is { } closed ? closed.Id.Value : record.History.Events.Count;
        var world = World.Fold(record.History.Opening, record.History.Seed, record.History.Events.Take(last));
        var mood = PersonaMood.Of(world, record.Opened.Event.Persona);
        return [.. mood.Layers.Where(now => now.IsWithinCeiling).Select(now => Of(record, world, mood, now))];
    }

    private static LayerFeedback Of(InterviewRecord record, World world, PersonaMood mood, LayerNow now)
    {
        var layer = now.Layer;
        var told = record.Turns.SelectMany(turn => turn.Answers).Where(answer => answer.Event.Layer == layer.Name).ToList();
        var before = record.History.All<PersonaAnswered>().Any(answer => answer.Event.Persona == record.Opened.Event.Persona
            && answer.Event.Layer == layer.Name && answer.Id.Value < record.Opened.Id.Value);
        var state = before ? LayerState.ToldBefore : told.Count > 0 ? LayerState.Told : now.IsOpen ? LayerState.NotAsked : LayerState.Shut;
        return new LayerFeedback(
            layer.Name,
            layer.Depth,
            state,
            state == LayerState.Shut ? [.. Gates(record, world, mood, layer)] : [],
            layer.Details.Count,
            told.SelectMany(answer => answer.Event.Details).Distinct(StringComparer.Ordinal).Count(),
            told.Count == 0 ? null : record.WordsOf(told[0].Event),
            [.. told.Select(answer => answer.Id)]);
    }

    private static IEnumerable<ShutGate> Gates(InterviewRecord record, World world, PersonaMood mood, Layer layer)
    {
        if (!layer.IsOpen(world, new Scene(record.Opened.Event.Seat, record.Persona.Of, Handle.None)))
        {
            yield return new ShutGate(GateKind.Case, 0, 0);
        }

        if (layer.Depth is not (> 0 and var depth))
        {
            yield break;
        }

        int? Now(string kind) => mood.Levels.FirstOrDefault(level => level.Kind == kind)?.Permille;
        if (Now("trust") is { } trust && trust < GateFigures.LeastTrust[depth])
        {
            yield return new ShutGate(GateKind.Trust, trust / 10, GateFigures.LeastTrust[depth] / 10);
        }

        if (Now("distress") is { } distress && distress > GateFigures.MostDistress)
        {
            yield return new ShutGate(GateKind.Distress, distress / 10, GateFigures.MostDistress / 10);
        }

        if (depth >= 3 && Now("reprisal_fear") * (1000 - (Now("protection") ?? 0)) / 1000 is { } fear && fear > GateFigures.MostFear)
        {
            yield return new ShutGate(GateKind.Fear, fear / 10, GateFigures.MostFear / 10);
        }

        if (depth >= 4 && Now("shame") is { } shame && shame > GateFigures.MostShame)
        {
            yield return new ShutGate(GateKind.Shame, shame / 10, GateFigures.MostShame / 10);
        }
    }
}

/// <summary>Where the gates before the depths of an account open, per mille.</summary>
internal static class GateFigures
{
    public static readonly IReadOnlyList<int> LeastTrust = [0, 200, 400, 600, 750];

    public const int MostDistress = 700;

    public const int MostFear = 400;

    public const int MostShame = 500;
}
