using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How a persona answers without an actor: what the question does to the person, and which layer opens.</summary>
/// <remarks>
/// A later interview room lets an actor or staff speak for the persona; they emit the same <see cref="PersonaAnswered"/>, so that
/// facts, measures and the desk do not know the difference.
/// </remarks>
internal sealed class Answering(Cascade cascade, Id<Seat> seat, Id<Persona> who, Handle question)
{
    /// <summary>What has depth is told in an interview, prepared for it; on a line no more than at a first contact.</summary>
    private static readonly int LineCeiling = InterviewSetup.CeilingOf(InterviewPurpose.FirstContact);

    private readonly World world = cascade.World;
    private readonly Persona persona = cascade.World.Scenario.Table<Persona>()[who];

    private InterviewsPart Part => world.Part<InterviewsPart>();

    public void Answer(QuestionStyle style, string? topic)
    {
        if (!IsUnderstood())
        {
            Shift(persona.Levels.Distress, QuestionEffects.NotUnderstoodDistress);
            Say(AnswerKind.NotUnderstood, persona.NotUnderstood);
            return;
        }

        var effect = QuestionEffects.Of(style);
        if (effect.Asks && LevelOf(persona.Levels.Distress) > QuestionEffects.SilentFromDistress)
        {
            Shift(persona.Levels.Trust, QuestionEffects.SilentTrust);
            Say(AnswerKind.Silent, TextRef.None);
            return;
        }

        Apply(style, effect);
        if (NextLayer(topic, mayRepeat: effect.Asks) is var layer and >= 0 && (effect.Asks || topic is not null))
        {
            Tell(layer);
        }
        else if (effect.Asks)
        {
            Say(AnswerKind.Deflects, persona.Deflects);
        }
        else
        {
            Say(AnswerKind.Responds, ReplyTo(style));
        }
    }

    /// <summary>The first layer that opens and is new to this seat; else the first it has heard, if it may be told again; else -1.</summary>
    private int NextLayer(string? topic, bool mayRepeat)
    {
        var heard = -1;
        for (var i = 0; i < persona.Layers.Count; i++)
        {
            var layer = persona.Layers[i];
            if (!IsAskedFor(layer, topic) || !Gate.IsOpen(world, who, layer, LineCeiling, new Scene(seat, persona.Of, question)))
            {
                continue;
            }

            if (!Part.ToldTo(who, i).Has(seat))
            {
                return i;
            }

            heard = heard < 0 && mayRepeat ? i : heard;
        }

        return heard;
    }

    private static bool IsAskedFor(Layer layer, string? topic) =>
        layer.Topics.Count == 0 || topic is null || layer.Topics.Contains(topic, StringComparer.Ordinal);

    private void Tell(int index)
    {
        if (!Part.ToldTo(who, index).IsEmpty)
        {
            Shift(persona.Levels.Trust, QuestionEffects.RepeatedTrust);
        }

        var layer = persona.Layers[index];
        var before = cascade.Cause;
        cascade.Cause = Say(AnswerKind.Tells, layer.Says, layer);
        foreach (var fact in layer.Facts)
        {
            Knowing.Learn(cascade, fact, SeatSet.Of(seat), FactSource.Person, via: question);
        }

        cascade.Cause = before;
    }

    private EventId Say(AnswerKind kind, TextRef says, Layer? layer = null) => cascade.Emit(
        new PersonaAnswered(seat, who, question, kind, layer?.Name, says, Seems(), layer?.Facts ?? []) { To = SeatSet.Of(seat) });

    private void Apply(QuestionStyle style, QuestionEffect effect)
    {
        var trust = style == QuestionStyle.Rapport
            ? Math.Clamp(QuestionEffects.MostTrustByRapport - LevelOf(persona.Levels.Trust), 0, effect.Trust)
            : effect.Trust;
        Shift(persona.Levels.Trust, trust);
        Shift(persona.Levels.Distress, effect.Distress);
        Shift(persona.Levels.Fatigue, effect.Fatigue);
    }

    private void Shift(Id<Level> level, int permille)
    {
        if (level.IsSome && permille != 0)
        {
            new SetLevel(level, permille, false).Do(cascade, new Scene(seat, persona.Of, question));
        }
    }

    private int LevelOf(Id<Level> level) => level.IsSome ? world.LevelNow(level) : 0;

    private TextRef Seems() => persona.Levels.Distress is { IsSome: true } distress
        ? world.Scenario.Levels[distress].WordFor(world.LevelNow(distress))
        : TextRef.None;

    private TextRef ReplyTo(QuestionStyle style) => persona.Replies.FirstOrDefault(r => r.Style == style).Says;

    private bool IsUnderstood() =>
        persona.Languages.Count == 0
        || Part.HasInterpreter(seat, who)
        || world.Scenario.Seats[seat].Languages.Intersect(persona.Languages, StringComparer.Ordinal).Any();
}
