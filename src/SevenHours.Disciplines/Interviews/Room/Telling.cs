using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a person tells to a question: a new layer, more of one, the same again, or nothing.</summary>
internal sealed class Telling(Asking asking)
{
    private Persona Persona => asking.Persona;

    private Id<Persona> Who => asking.Interview.Persona;

    /// <summary>Answers a question.</summary>
    public void Tell()
    {
        var more = FirstWithMore();
        var next = First(layer => asking.Part.ToldTo(Who, layer).IsEmpty);
        if (next >= 0 && (more < 0 || asking.Style == QuestionStyle.Open))
        {
            TellNew(next);
        }
        else if (more >= 0)
        {
            TellMore(more);
        }
        else if (next >= 0)
        {
            TellNew(next);
        }
        else if (!asking.GoesOn && asking.Topic is not null && First(layer => !asking.Part.ToldTo(Who, layer).IsEmpty) is var told and >= 0)
        {
            TellAgain(told);
        }
        else
        {
            new Evading(asking).Evade();
        }
    }

    /// <summary>A friendly word on a topic can bring what lies on the surface.</summary>
    public bool TellWhatWasHoped()
    {
        if (asking.Style != QuestionStyle.Rapport || asking.Topic is null
            || First(layer => Persona.Layers[layer].Depth is null or <= 1 && asking.Part.ToldTo(Who, layer).IsEmpty) is not (var layer and >= 0))
        {
            return false;
        }

        asking.Say(Core(layer, 1000));
        return true;
    }

    private int First(Func<int, bool> isIt)
    {
        for (var i = 0; i < Persona.Layers.Count; i++)
        {
            if (IsAskedFor(Persona.Layers[i]) && isIt(i) && IsOpen(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The layer told in this interview last, or another one asked for, that has details nobody heard; else -1.</summary>
    private int FirstWithMore()
    {
        var last = asking.Interview.Answers.LastOrDefault(a => a.Layer is not null && a.Kind == AnswerKind.Tells)?.Layer;
        var lastAt = last is null ? -1 : Persona.IndexOf(last);
        return lastAt >= 0 && (IsAskedFor(Persona.Layers[lastAt]) || asking.GoesOn) && HasMore(lastAt) && IsOpen(lastAt) ? lastAt : First(HasMore);
    }

    private bool HasMore(int layer) => !asking.Part.ToldTo(Who, layer).IsEmpty && Untold(layer).Any();

    private bool IsOpen(int layer) => Gate.IsOpen(asking.World, Who, Persona.Layers[layer], asking.Interview.Setup.Ceiling, asking.Scene);

    private bool IsAskedFor(Layer layer) =>
        layer.Topics.Count == 0 || asking.Topic is not { } topic || layer.Topics.Contains(topic, StringComparer.Ordinal)
        || layer.Details.Any(d => d.Topics.Contains(topic, StringComparer.Ordinal));

    private IEnumerable<int> Untold(int layer)
    {
        var told = asking.Part.DetailsTold(Who, Persona.Layers[layer].Name);
        return Enumerable.Range(0, Persona.Layers[layer].Details.Count).Where(d => !told.Contains(Persona.Layers[layer].Details[d].Name) && Fits(layer, d));
    }

    /// <summary>Whether a detail belongs to what was asked: to an open invitation all do.</summary>
    private bool Fits(int layer, int detail) =>
        Persona.Layers[layer].Details[detail].Topics is var topics
        && (topics.Count == 0 || asking.Style == QuestionStyle.Open || asking.GoesOn || asking.Topic is not { } topic || topics.Contains(topic, StringComparer.Ordinal));

    private void TellNew(int layer)
    {
        var (definition, yield) = (Persona.Layers[layer], asking.YieldNow());
        if (!asking.IsWide && !asking.Falls(yield, Asking.Lot.Told, layer, 0))
        {
            asking.Say(AnswerKind.Deflects);
            return;
        }

        if (!asking.IsWide && definition.Briefly is { } briefly)
        {
            asking.Say(asking.Line(AnswerKind.Tells, briefly.Says) with
            {
                Layer = definition.Name, Facts = briefly.Facts, IsBrief = true, IsLate = asking.Interview.Number > 1, Yield = yield,
            });
            return;
        }

        var details = Draw(layer, Untold(layer), yield, asking.ErrorNow());
        asking.Say(details.AddTo(Core(layer, yield)));
        var (levels, tuning, depth) = (Persona.Levels, asking.Tuning, definition.Depth ?? 0);
        asking.Feelings.Shift(levels.Distress, depth >= 2 ? depth * tuning[Constant.TellingDistress] : 0);
        asking.Feelings.Shift(levels.Fatigue, tuning[Constant.TellingFatigue]);
    }

    private PersonaAnswered Core(int layer, int yield) => asking.Line(AnswerKind.Tells, Persona.Layers[layer].Says) with
    {
        Layer = Persona.Layers[layer].Name, Facts = Persona.Layers[layer].Facts, IsLate = asking.Interview.Number > 1, Yield = yield,
    };

    private void TellMore(int layer)
    {
        var yield = asking.YieldNow();
        var details = Draw(layer, Untold(layer), yield, asking.ErrorNow());
        if (details.IsEmpty)
        {
            asking.Say(asking.GoesOn ? AnswerKind.Silent : AnswerKind.Deflects);
            return;
        }

        asking.Say(details.AddTo(asking.Line(AnswerKind.Tells, TextRef.None) with { Layer = Persona.Layers[layer].Name, Yield = yield }));
    }

    /// <summary>The same again costs trust; memory tells the edges otherwise than before, and the core less often.</summary>
    private void TellAgain(int layer)
    {
        var definition = Persona.Layers[layer];
        var isNewHere = (asking.Part.ToldTo(Who, layer) & asking.Interview.Present).IsEmpty;
        var yield = asking.YieldNow(isRepeated: !isNewHere);
        var told = asking.Part.DetailsTold(Who, definition.Name);
        var heard = new DetailsSaid();
        for (var i = 0; i < definition.Details.Count; i++)
        {
            var detail = definition.Details[i];
            if (told.Contains(detail.Name) && asking.Falls(yield, Asking.Lot.Told, layer, i + 1))
            {
                var chance = asking.Tuning[detail.IsCentral ? Constant.DriftCentral : Constant.DriftPeripheral] * (500 + asking.Fragmentation) / 1000;
                heard.Add(detail, hasDrifted: detail.Drifts is not null && asking.Falls(chance, Asking.Lot.Drifts, layer, i + 1));
            }
        }

        var core = isNewHere || definition.Briefly is null ? new Said(definition.Says, definition.Facts) : definition.Briefly;
        asking.Say(heard.AddTo(asking.Line(AnswerKind.Tells, core.Says) with { Layer = definition.Name, Facts = core.Facts, Yield = yield }));
        asking.Feelings.Shift(Persona.Levels.Trust, asking.Tuning[Constant.RepeatTrust]);
    }

    /// <summary>Details by the draw: each has its own address, so that whatever comes to a poorer question comes to a better one too.</summary>
    private DetailsSaid Draw(int layer, IEnumerable<int> candidates, int yield, int error)
    {
        var said = new DetailsSaid();
        foreach (var i in candidates)
        {
            var detail = Persona.Layers[layer].Details[i];
            if (!asking.Falls(yield, Asking.Lot.Told, layer, i + 1))
            {
                continue;
            }

            var errs = asking.Falls(error, Asking.Lot.Errs, layer, i + 1);
            if (!errs || detail.Drifts is not null)
            {
                said.Add(detail, hasDrifted: errs);
            }

            if (!asking.IsWide && !said.IsEmpty)
            {
                break; // a narrow question brings one thing
            }
        }

        return said;
    }
}
