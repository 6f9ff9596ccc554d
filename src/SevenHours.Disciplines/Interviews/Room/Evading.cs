using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a person does who does not tell: a cover story, tears, silence, or a word that evades.</summary>
internal sealed class Evading(Asking asking)
{
    private const int VeryTired = 900;
    private const int VeryDistant = 100;

    /// <summary>Answers without telling. Whoever asks again for what stays closed presses.</summary>
    public void Evade()
    {
        var (levels, tuning, feelings) = (asking.Persona.Levels, asking.Tuning, asking.Feelings);
        if (!asking.GoesOn && asking.Topic is not null && asking.Course.WasEvaded(asking.Topic))
        {
            feelings.Shift(levels.Trust, tuning[Constant.RepeatTrust]);
            feelings.Shift(levels.Distress, tuning[Constant.PressingDistress]);
        }

        if (Covered() is { } layer)
        {
            asking.Say(asking.Line(AnswerKind.Covers, layer.Covers!.Says) with { Layer = layer.Name, Facts = layer.Covers.Facts });
            return;
        }

        asking.Say(
            feelings.Distress > tuning[Constant.GateDistress] ? AnswerKind.Cries
            : feelings.Now(levels.Fatigue) > VeryTired ? AnswerKind.Tires
            : asking.GoesOn || levels.Trust.IsSome && feelings.Now(levels.Trust) < VeryDistant ? AnswerKind.Silent
            : AnswerKind.Deflects);
    }

    /// <summary>The first closed layer asked for that has a cover story not told yet in this interview, or null.</summary>
    private Layer? Covered() => asking.GoesOn ? null : asking.Persona.Layers.FirstOrDefault(layer =>
        layer.Covers is not null
        && (layer.Topics.Count == 0 || asking.Topic is { } topic && layer.Topics.Contains(topic, StringComparer.Ordinal))
        && !Gate.IsOpen(asking.World, asking.Interview.Persona, layer, asking.Interview.Setup.Ceiling, asking.Scene)
        && asking.Interview.Answers.All(a => a.Kind != AnswerKind.Covers || a.Layer != layer.Name));
}
