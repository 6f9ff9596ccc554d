using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a question in an interview does to the person, and what the person answers when the engine speaks.</summary>
internal sealed class Interviewing
{
    private readonly Cascade cascade;
    private readonly InterviewState interview;
    private readonly Persona persona;
    private readonly Room room;
    private readonly InterviewQuestion question;
    private readonly Feelings feelings;

    /// <param name="cascade">Where to emit.</param>
    /// <param name="interview">The interview.</param>
    /// <param name="question">The question put.</param>
    /// <param name="heard">The question as the person heard it, when a mediator changed it; null for as it was put.</param>
    public Interviewing(Cascade cascade, InterviewState interview, Handle question, InterviewQuestion? heard = null)
    {
        (this.cascade, this.interview) = (cascade, interview);
        persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        room = new Room(cascade, interview);
        this.question = heard ?? interview.Question(question)!;
        feelings = new Feelings(cascade, persona, new Scene(this.question.Seat, persona.Of, question));
    }

    private Scene Scene => new(question.Seat, persona.Of, question.Question);

    private bool IsEngine => cascade.World.Part<InterviewsPart>().VoiceOf(interview.Persona) == VoiceMode.Engine;

    /// <summary>Somebody said something to the person, in words the person understood or through a mediator.</summary>
    public void Answer()
    {
        var effect = QuestionEffects.Of(question.Style);
        if (effect.Asks && feelings.Distress > QuestionEffects.SilentFromDistress)
        {
            feelings.Shift(persona.Levels.Trust, QuestionEffects.SilentTrust);
            if (IsEngine)
            {
                Say(AnswerKind.Dissociates);
            }

            return;
        }

        feelings.Apply(question.Style, effect);
        if (!IsEngine)
        {
            return; // an actor or a member of staff answers
        }

        if (effect.Asks && NextLayer() is var layer and >= 0)
        {
            Tell(layer);
        }
        else if (effect.Asks)
        {
            Say(AnswerKind.Deflects);
        }
        else
        {
            Say(AnswerKind.Responds);
        }
    }

    /// <summary>The person did not understand a word.</summary>
    public void DoNotUnderstand()
    {
        feelings.Shift(persona.Levels.Distress, QuestionEffects.NotUnderstoodDistress);
        if (IsEngine)
        {
            Say(AnswerKind.NotUnderstood);
        }
    }

    private int NextLayer()
    {
        var part = cascade.World.Part<InterviewsPart>();
        var heard = -1;
        for (var i = 0; i < persona.Layers.Count; i++)
        {
            var layer = persona.Layers[i];
            var isAskedFor = layer.Topics.Count == 0 || question.Topic is null || layer.Topics.Contains(question.Topic, StringComparer.Ordinal);
            if (!isAskedFor || !Gate.IsOpen(cascade.World, persona, layer, interview.Setup.Ceiling, Scene))
            {
                continue;
            }

            if (part.ToldTo(interview.Persona, i).IsEmpty)
            {
                return i;
            }

            heard = heard < 0 ? i : heard;
        }

        return heard;
    }

    private void Tell(int index)
    {
        var layer = persona.Layers[index];
        var isTold = !cascade.World.Part<InterviewsPart>().ToldTo(interview.Persona, index).IsEmpty;
        if (isTold)
        {
            feelings.Shift(persona.Levels.Trust, QuestionEffects.RepeatedTrust);
        }

        IReadOnlyList<Detail> details = question.Style is QuestionStyle.Open or QuestionStyle.Encourager ? layer.Details : [];
        room.Say(Line(AnswerKind.Tells, layer.Says) with
        {
            Layer = layer.Name,
            Also = [.. details.Select(d => d.Told.Says)],
            Facts = [.. layer.Facts, .. details.SelectMany(d => d.Told.Facts)],
            Details = [.. details.Select(d => d.Name)],
            IsLate = !isTold && interview.Number > 1,
            Yield = 1000,
        });
    }

    private void Say(AnswerKind kind) => room.Say(Line(kind, feelings.WordsFor(kind, question.Style)));

    private PersonaAnswered Line(AnswerKind kind, TextRef says) =>
        new(question.Seat, interview.Persona, question.Question, kind, null, says, feelings.Seems, [])
        {
            Interview = interview.Handle,
            Line = cascade.World.Part<InterviewsPart>().NextLine(cascade.World, interview),
            Spoken = LanguageOfPerson,
        };

    private string? LanguageOfPerson =>
        question.Spoken is { } spoken && persona.Languages.Contains(spoken, StringComparer.Ordinal) ? spoken
        : persona.Languages.Count > 0 ? persona.Languages[0]
        : null;
}
