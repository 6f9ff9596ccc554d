using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Programmes;
using SevenHours.Web.Features.Exercises;
using Objective = SevenHours.Disciplines.Knowledge.Objective;

namespace SevenHours.Web.Features.Competences.Evidence;

/// <summary>What evaluators and role players wrote about a seat or its agency, and what evaluators rated, in the exercises of the course.</summary>
internal sealed class ObservationEvidence : IEvidenceSource
{
    public Task<IReadOnlyList<EvidenceItem>> ReadAsync(EvidenceAsk ask, CancellationToken cancellation)
    {
        List<EvidenceItem> found = [];
        foreach (var played in PlayedSeat.All(ask))
        {
            found.AddRange(Observed(ask, played));
            if (!ask.IsBrief)
                found.AddRange(Rated(ask, played));
        }

        return Task.FromResult<IReadOnlyList<EvidenceItem>>(found);
    }

    // Whoever is named by his seat is meant; an agency's name means those who played it.
    private static IEnumerable<EvidenceItem> Observed(EvidenceAsk ask, PlayedSeat played)
    {
        var (exercise, place) = (played.Exercise, played.Place);
        var branch = exercise.Session.Syndicate(place.Syndicate).Branch;
        var (texts, notes) = (played.Texts(ask), exercise.Notes.All);
        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            var isNamed = note.Seats.Contains(place.Seat);
            if (note.Subject != ObservationSubject.Learner || !exercise.IsIn(branch, note.Branch, note.Event) || (!isNamed && (ask.IsBrief || note.Seats.Count > 0 || !note.Agencies.Contains(played.Agency))))
                continue;
            var item = new EvidenceItem(
                string.Create(CultureInfo.InvariantCulture, $"note:{exercise.Id.Value}:{i}"), played.Person.Id, "", Kind(note.Kind), texts.Of(note.Says),
                played.Debrief("", $"at={note.At.ToString(CultureInfo.InvariantCulture)}", "#observations"))
            {
                From = exercise.ShownTitle(), IsOfTeam = !isNamed, MayRelease = true,
            };
            var touched = played.Touched(note.Objective).ToList();
            if (touched.Count == 0)
                yield return item;
            foreach (var competence in touched)
                yield return item with { Competence = competence.Id };
        }
    }

    private static IEnumerable<EvidenceItem> Rated(EvidenceAsk ask, PlayedSeat played)
    {
        var (exercise, texts) = (played.Exercise, played.Texts(ask));
        foreach (var objective in exercise.Live(played.Place.Syndicate).Scenario.Table<Objective>())
        {
            var touched = played.Touched(objective.Name).ToList();
            for (var place = 1; place <= objective.Criteria.Count; place++)
            {
                var thing = RatedThing.OfCriterion(played.Place.Syndicate, objective.Name, place);
                var value = exercise.Reviews.Now.Agreed.TryGetValue(thing, out var agreed) ? agreed.Value
                    : exercise.Reviews.Now.Of(thing).Select(rating => rating.Value).Where(rated => rated > 0).Order().ToList() is { Count: > 0 } all ? all[(all.Count - 1) / 2] : 0;
                if (value == 0)
                    continue;
                foreach (var competence in touched)
                {
                    yield return new EvidenceItem(
                        string.Create(CultureInfo.InvariantCulture, $"rating:{exercise.Id.Value}:{objective.Name}:{place}"), played.Person.Id, competence.Id, EvidenceKind.Rating,
                        $"{texts.Of(objective.Criteria[place - 1])} {texts.Words[Conversation.Ratings.RatingRow.StepId(thing, value)]}", $"/exercises/{exercise.Id.Value}/debrief/conversation")
                    {
                        From = exercise.ShownTitle(), IsOfTeam = true,
                    };
                }
            }
        }
    }

    private static EvidenceKind Kind(ObservationKind kind) => kind switch
    {
        ObservationKind.GoodPractice => EvidenceKind.GoodPractice,
        ObservationKind.Challenge => EvidenceKind.Challenge,
        ObservationKind.Misconception => EvidenceKind.Misconception,
        _ => EvidenceKind.Witness,
    };
}
