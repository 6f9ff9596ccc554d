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

        if (layer.YieldsTo.Count > 0)
        {
            if (!layer.YieldsTo.All(world.Part<InterviewsPart>().FactsPutTo(record.Opened.Event.Persona).Contains))
            {
                yield return new ShutGate(GateKind.Facts, 0, 0);
            }
        }
        else if (layer.Depth is > 0 and var depth)
        {
            foreach (var gate in Of(record.Persona.Tuning, kind => mood.Levels.FirstOrDefault(level => level.Kind == kind)?.Permille, depth))
            {
                yield return gate;
            }
        }

        if (layer.Depth is > 0 && mood.Levels.FirstOrDefault(level => level.Kind == "distress")?.Permille is { } distress
            && record.Persona.Tuning[Constant.GateDistress] is var calm && distress > calm)
        {
            yield return new ShutGate(GateKind.Distress, distress / 10, calm / 10);
        }
    }

    private static IEnumerable<ShutGate> Of(Tuning tuning, Func<string, int?> now, int depth)
    {
        var loyalty = depth < 2 ? 0 : Math.Max(0, (now("loyalty") ?? 0) - tuning[Constant.LoyaltyFrom]) * tuning[Constant.LoyaltyWeight] / 1000;
        if (now("trust") is { } trust && tuning.GateTrust(depth) + loyalty is var least && trust < least)
        {
            yield return new ShutGate(GateKind.Trust, trust / 10, (least + 9) / 10);
        }

        if (now("immigration_fear") is { } papers && tuning[Constant.GateImmigrationFear] is var mostPapers && papers > mostPapers)
        {
            yield return new ShutGate(GateKind.Authorities, papers / 10, mostPapers / 10);
        }

        if (depth >= 3 && now("reprisal_fear") * (1000 - (now("protection") ?? 0)) / 1000 is { } fear && tuning[Constant.GateFear] is var mostFear && fear > mostFear)
        {
            yield return new ShutGate(GateKind.Fear, fear / 10, mostFear / 10);
        }

        if (depth >= 4 && now("shame") is { } shame && tuning[Constant.GateShame] is var mostShame && shame > mostShame)
        {
            yield return new ShutGate(GateKind.Shame, shame / 10, mostShame / 10);
        }
    }
}
