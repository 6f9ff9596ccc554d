using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Programmes;
using SevenHours.Web.Features.Learning;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Competences.Evidence;

/// <summary>What somebody answered in the test after the course, competence by competence, with what he had answered before it.</summary>
internal sealed class TestEvidence(ProgrammeBook book) : IEvidenceSource
{
    public async Task<IReadOnlyList<EvidenceItem>> ReadAsync(EvidenceAsk ask, CancellationToken cancellation)
    {
        var words = ask.Context.RequestServices.GetRequiredService<Reader>().Words;
        List<EvidenceItem> found = [];
        foreach (var outcome in await book.OutcomesAsync(ask.Course.Programme.Id, cancellation))
        {
            if (outcome.After is not { } after)
                continue;
            foreach (var person in ask.People)
            {
                foreach (var competence in after.Competences)
                {
                    if (Right(outcome, after, person.Id, competence) is not var (right, all))
                        continue;
                    var says = Right(outcome, outcome.Before, person.Id, competence) is var (was, wasAll)
                        ? words["competences.test.both", ("right", right), ("all", all), ("was", was), ("wasall", wasAll)]
                        : words["competences.test.after", ("right", right), ("all", all)];
                    found.Add(new EvidenceItem($"test:{after.Id}:{competence}", person.Id, competence, EvidenceKind.Test, says, $"/programmes/{ask.Course.Programme.Id}/learning/tests/{after.Id}")
                    {
                        From = PartTitles.Of(after, words, ask.Course.Programme), MayRelease = true,
                    });
                }
            }
        }

        return found;
    }

    // Counted and not shown as a share: two items are two items.
    private static (int Right, int All)? Right(TestOutcome outcome, CourseTest test, string person, string competence) =>
        outcome.ShareOf(test.Phase, person, competence) is { } share && test.ItemsOf(person).Count(item => item.Competence == competence) is var all ? ((int)Math.Round(share * all), all) : null;
}

/// <summary>Written tasks whose mark is agreed, for the competences they were written for.</summary>
internal sealed class TaskEvidence(ProgrammeBook book) : IEvidenceSource
{
    public async Task<IReadOnlyList<EvidenceItem>> ReadAsync(EvidenceAsk ask, CancellationToken cancellation)
    {
        var (programme, words) = (ask.Course.Programme.Id, ask.Context.RequestServices.GetRequiredService<Reader>().Words);
        List<EvidenceItem> found = [];
        foreach (var task in await book.PartsAsync<CourseTask>(programme, cancellation))
        {
            var works = await book.WorksAsync(task.Id, cancellation);
            var (_, final) = await book.MarksAsync(task.Id, cancellation);
            foreach (var mark in final)
            {
                if (works.FirstOrDefault(work => work.Id == mark.Work) is not { } work)
                    continue;
                foreach (var person in ask.People.Where(person => work.Person is null ? work.Team is not null && work.Team == person.Team : work.Person == person.Id))
                {
                    var item = new EvidenceItem($"task:{work.Id}", person.Id, "", EvidenceKind.Task, Said(task.In(words), mark), $"/programmes/{programme}/learning/tasks/{task.Id}/works/{work.Id}")
                    {
                        From = task.Title, IsOfTeam = work.Person is null, MayRelease = true,
                    };
                    ImmutableArray<string> competences = task.Competences.IsDefaultOrEmpty ? [""] : task.Competences;
                    found.AddRange(competences.Select(competence => item with { Competence = competence }));
                }
            }
        }

        return found;
    }

    private static string Said(CourseTask task, FinalMark mark)
    {
        var levels = GivenLevels.Read(mark.Levels);
        return string.Join(" · ", task.Criteria.Where(criterion => levels.ContainsKey(criterion.Id)).Select(criterion => string.Create(
            CultureInfo.InvariantCulture, $"{criterion.Title}: {levels[criterion.Id]}/{criterion.Levels.Length - 1} ({criterion.Levels[levels[criterion.Id]]})")));
    }
}
