using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Something said to a person in an interview, and what comes of it.</summary>
internal static class RoomTalk
{
    /// <summary>Puts a question: those who understand hear it, and the person reacts, at once or when it is relayed.</summary>
    public static void Put(Cascade cascade, InterviewState interview, AskPersona ask, Id<Seat> codedBy)
    {
        var (room, question) = (new Room(cascade, interview), cascade.World.Part<InterviewsPart>().NextQuestion(cascade.World, ask.Seat));
        var language = ask.Spoken ?? room.LanguageOf(ask.Seat);
        var heard = room.Hearers(language, ask.Seat) | SeatSet.Of(codedBy);
        cascade.Cause = cascade.Emit(new QuestionAsked(ask.Seat, ask.Persona, question, ask.Style, ask.Topic, ask.Text, ask.By)
        {
            To = heard, Interview = interview.Handle, Spoken = language, Suggested = ask.Suggested, Suggests = ask.Suggests, Lasts = ask.Lasts, CodedBy = codedBy,
        });
        room.Miss(question, ask.Seat, language, heard);
        if (ask.Style == QuestionStyle.Abusive)
        {
            Ending.StopForAbuse(cascade, interview, ask.Seat, question, ask.By);
        }
        else if (room.PersonUnderstands(language) || cascade.World.Part<InterviewsPart>().VoiceOf(interview.Persona) == VoiceMode.Acted)
        {
            // What an actor is asked aloud is interpreted aloud.
            new Interviewing(cascade, interview, question).Answer();
        }
        else if (interview.Setup.Interpreting.Kind != InterpretingKind.Seat)
        {
            new Interviewing(cascade, interview, question).DoNotUnderstand();
        }
    }

    /// <summary>A mediator relayed a line: whoever lacked the language has it now, and a question reaches the person.</summary>
    public static void Relay(Cascade cascade, InterviewState interview, RelayWords relay)
    {
        var answer = interview.Answer(relay.Line);
        var question = interview.Question(relay.Line);
        var isFirst = !cascade.World.Part<InterviewsPart>().Relays.Any(r => r.Line == relay.Line);
        var passes = relay.How != RelayedHow.Omitted;
        var isQualified = Tongue.IsQualified(cascade.World.Scenario, relay.Seat);
        var facts = answer is null || !passes ? [] : RelayErrors.Pass(cascade.World, relay.Line, answer.Facts.Except(relay.Leaves), isQualified);
        var isWhole = passes && relay.How != RelayedHow.Softened && (answer is null || answer.Facts.All(facts.Contains));
        IReadOnlyList<TextRef> words = relay.Words.IsSome ? [relay.Words]
            : !isWhole ? []
            : answer is not null ? answer.Words
            : question!.Text.IsSome ? [question.Text]
            : [];
        cascade.Cause = cascade.Emit(
            new WordsRelayed(interview.Handle, interview.Persona, relay.Line, relay.Seat, relay.How, words, relay.Note, facts, relay.By) { To = interview.Present });
        foreach (var fact in facts.Distinct())
        {
            Knowledge.Knowing.Learn(cascade, fact, interview.Present, Knowledge.FactSource.Relay, relay.Seat, answer!.Question, admissible: (isQualified ? 900 : 600) * StatementWeight.Of(cascade.World, interview) / 1000);
        }

        if (question is not null && isFirst && passes && cascade.World.Part<InterviewsPart>().VoiceOf(interview.Persona) != VoiceMode.Acted
            && !new Room(cascade, interview).PersonUnderstands(question.Spoken))
        {
            new Interviewing(cascade, interview, question.Question, RelayedQuestion.As(question, relay.How, isQualified), relay.How).Answer();
        }
    }

    /// <summary>A person corrected a coding: levels move by the difference of what the two ways of asking do.</summary>
    public static void Recode(Cascade cascade, InterviewState interview, Handle which, QuestionStyle style, string? topic, Id<Seat> seat, string? by)
    {
        var question = interview.Question(which)!;
        if (question.Style == style && (topic is null || topic == question.Topic))
        {
            return;
        }

        var persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        var (was, now) = (persona.Tuning[question.Style], persona.Tuning[style]);
        cascade.Cause = cascade.Emit(
            new QuestionRecoded(interview.Handle, interview.Persona, which, seat, question.Style, style, by) { To = interview.Present, Topic = topic });
        var feelings = new Feelings(cascade, persona, new Scene(question.Seat, persona.Of, which));
        feelings.Shift(persona.Levels.Trust, now.Trust - was.Trust);
        feelings.Shift(persona.Levels.Distress, now.Distress - was.Distress);
        feelings.Shift(persona.Levels.Fatigue, now.Fatigue - was.Fatigue);
        feelings.Shift(persona.Levels.Shame, now.Shame - was.Shame);
        if (style == QuestionStyle.Abusive && interview.IsOpen)
        {
            Ending.StopForAbuse(cascade, interview, question.Seat, which, by);
        }
    }
}
