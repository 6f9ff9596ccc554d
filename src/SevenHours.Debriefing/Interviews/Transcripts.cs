using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Reads who said what to whom, and how it reached the other side.</summary>
internal sealed class Transcripts
{
    private readonly IReadOnlyList<CodedQuestion> questions;
    private readonly IReadOnlyList<Seen<PersonaAnswered>> answers;
    private readonly HashSet<Handle> known;
    private readonly ILookup<Handle, Seen<PersonaAnswered>> ofQuestion;
    private readonly ILookup<Handle, Seen<WordsRelayed>> relays;
    private readonly ILookup<Handle, Seen<SpeechMissed>> missed;
    private readonly ILookup<Handle, Seen<DetailPlanted>> planted;
    private readonly ILookup<Handle, EventId> asides;

    public Transcripts(History history)
    {
        (questions, answers) = (CodedQuestion.Of(history), history.All<PersonaAnswered>());
        known = [.. history.All<QuestionAsked>().Select(q => q.Event.Question)];
        ofQuestion = answers.ToLookup(a => a.Event.Question);
        relays = history.All<WordsRelayed>().ToLookup(r => r.Event.Line);
        missed = history.All<SpeechMissed>().ToLookup(m => m.Event.Line);
        planted = history.All<DetailPlanted>().ToLookup(p => p.Event.Question);
        asides = history.All<AsideSaid>().ToLookup(a => a.Event.Interview, a => a.Id);
    }

    /// <summary>What was said in an interview; what the person said unasked has a line of its own.</summary>
    public IReadOnlyList<TranscriptLine> OfRoom(Handle interview, Id<Seat> lead) =>
    [
        .. questions.Where(q => q.Question.Event.Interview == interview).Select(Asked)
            .Concat(answers.Where(a => a.Event.Interview == interview && !known.Contains(a.Event.Question))
                .Select(a => new TranscriptLine(a.Id, a.At, Id<Seat>.None, null, null, TextRef.None, [Answer(a, lead)])))
            .OrderBy(line => line.Event),
    ];

    /// <summary>What was said outside any prepared interview, in order.</summary>
    public IEnumerable<(TranscriptLine Line, Id<Seat> Seat, Id<Persona> Persona)> Unprepared() =>
        questions.Where(q => !q.Question.Event.Interview.IsSome).Select(q => (Asked(q), q.Question.Event.Seat, q.Question.Event.Persona));

    /// <summary>What was said aside in an interview.</summary>
    public IEnumerable<EventId> Asides(Handle interview) => asides[interview];

    private TranscriptLine Asked(CodedQuestion coded)
    {
        var (id, at, asked) = (coded.Question.Id, coded.Question.At, coded.Question.Event);
        return new TranscriptLine(id, at, asked.Seat, coded.Style, asked.Topic, asked.Text, [.. ofQuestion[asked.Question].Select(a => Answer(a, asked.Seat))])
        {
            Relays = [.. Relayed(asked.Question)], Planted = [.. planted[asked.Question].Select(p => p.Event.How)],
        };
    }

    private TranscriptAnswer Answer(Seen<PersonaAnswered> seen, Id<Seat> asker)
    {
        var said = seen.Event;
        return new TranscriptAnswer(seen.Id, seen.At, said.Kind, [.. said.Also.Prepend(said.Says).Where(words => words.IsSome)], said.Facts)
        {
            IsMissed = said.Line.IsSome && missed[said.Line].Any(m => m.Event.To.Has(asker)),
            Relays = said.Line.IsSome ? [.. Relayed(said.Line)] : [],
            Drifted = said.Drifted.Count,
            IsLate = said.IsLate,
        };
    }

    private IEnumerable<TranscriptRelay> Relayed(Handle line) =>
        relays[line].Select(r => new TranscriptRelay(r.Id, r.Event.Seat, r.Event.How ?? RelayedHow.Faithful, r.Event.Words, r.Event.Note));
}
