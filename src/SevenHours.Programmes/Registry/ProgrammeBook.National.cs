using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <content>What countries say of their practice, and what is asked about it.</content>
public sealed partial class ProgrammeBook
{
    private const int MostQuestions = 500;

    /// <summary>Raised when a question was asked, answered or taken away, or a presentation changed.</summary>
    public Exercises.Signal PracticeChanged { get; } = new();

    /// <summary>The presentations of a programme.</summary>
    public Task<IReadOnlyList<Presentation>> PresentationsAsync(string programme, CancellationToken cancellation) =>
        ReadPresentationsAsync(rows => rows.Where(row => row.Programme == programme), cancellation);

    /// <summary>Everything managers let into the library.</summary>
    public Task<IReadOnlyList<Presentation>> LibraryAsync(CancellationToken cancellation) =>
        ReadPresentationsAsync(rows => rows.Where(row => row.InLibrarySince != null), cancellation);

    /// <summary>Keeps a presentation, new or changed.</summary>
    /// <param name="presentation">The presentation.</param>
    /// <param name="by">The account that keeps it, or <c>presenter</c>.</param>
    /// <param name="act">What is done, such as <c>practice.changed</c>.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public async Task KeepPresentationAsync(Presentation presentation, string by, string act, CancellationToken cancellation)
    {
        await WriteAsync(presentation.Programme, by, act, presentation.Id, async context =>
        {
            if (await context.Set<Presentation>().AnyAsync(row => row.Id == presentation.Id, cancellation))
                context.Update(presentation);
            else
                context.Add(presentation);
        }, cancellation);
        PracticeChanged.Raise();
    }

    /// <summary>Removes a presentation with all that was asked about it.</summary>
    public async Task RemovePresentationAsync(Presentation presentation, string by, CancellationToken cancellation)
    {
        await WriteAsync(presentation.Programme, by, "practice.removed", presentation.Id, async context =>
        {
            await context.Set<Presentation>().Where(row => row.Id == presentation.Id).ExecuteDeleteAsync(CancellationToken.None);
        }, cancellation, isErasing: true);
        PracticeChanged.Raise();
    }

    /// <summary>What was asked about presentations, the oldest first.</summary>
    public async Task<IReadOnlyList<PracticeQuestion>> QuestionsAsync(IReadOnlyCollection<string> presentations, CancellationToken cancellation)
    {
        if (!file.Exists || presentations.Count == 0)
            return [];
        await using var context = file.Open();
        return await context.Set<PracticeQuestion>().AsNoTracking().Where(question => presentations.Contains(question.Presentation))
            .OrderBy(question => question.At).ThenBy(question => question.Id).ToListAsync(cancellation);
    }

    /// <summary>Keeps a question; false when so much was asked about this presentation that nobody could read it.</summary>
    public async Task<bool> AskAsync(PracticeQuestion question, CancellationToken cancellation)
    {
        var isTaken = false;
        await WriteAsync(null, "", "", "", async context =>
        {
            isTaken = await context.Set<PracticeQuestion>().CountAsync(row => row.Presentation == question.Presentation, cancellation) < MostQuestions;
            if (isTaken)
                context.Add(question);
        }, cancellation);
        PracticeChanged.Raise();
        return isTaken;
    }

    /// <summary>Keeps an answer; an empty one opens the question again.</summary>
    public async Task AnswerAsync(string programme, string question, string answer, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await WriteAsync(programme, by, "practice.answered", question, async context =>
        {
            if (await context.Set<PracticeQuestion>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == question, cancellation) is { } asked)
                context.Update(asked with { Answer = answer, AnsweredAt = answer.Length > 0 ? now : null });
        }, cancellation);
        PracticeChanged.Raise();
    }

    /// <summary>Takes a question away.</summary>
    public async Task DropQuestionAsync(string programme, string question, string by, CancellationToken cancellation)
    {
        await WriteAsync(programme, by, "practice.question.removed", question,
            context => context.Set<PracticeQuestion>().Where(row => row.Id == question).ExecuteDeleteAsync(CancellationToken.None), cancellation, isErasing: true);
        PracticeChanged.Raise();
    }

    /// <summary>Opens the way to ask from a telephone, or opens it anew under another address.</summary>
    public async Task<TalkDoor> OpenTalkAsync(string programme, string by, CancellationToken cancellation)
    {
        var door = new TalkDoor(programme, NewSecret().Secret[..16], time.GetUtcNow().AddHours(TalkDoor.Hours).ToUnixTimeSeconds());
        await WriteAsync(programme, by, "talk.opened", "", async context =>
        {
            await context.Set<TalkDoor>().Where(row => row.Programme == programme).ExecuteDeleteAsync(CancellationToken.None);
            context.Add(door);
        }, cancellation);
        return door;
    }

    /// <summary>Closes it.</summary>
    public async Task CloseTalkAsync(string programme, string by, CancellationToken cancellation)
    {
        await WriteAsync(programme, by, "talk.closed", "", context => context.Set<TalkDoor>().Where(row => row.Programme == programme).ExecuteDeleteAsync(CancellationToken.None), cancellation);
        PracticeChanged.Raise();
    }

    /// <summary>The open way of a programme; null while it is closed.</summary>
    public Task<TalkDoor?> TalkOfAsync(string programme, CancellationToken cancellation) => FindTalkAsync(door => door.Programme == programme, cancellation);

    /// <summary>The open way of a secret; null for none.</summary>
    public Task<TalkDoor?> TalkAsync(string secret, CancellationToken cancellation) => FindTalkAsync(door => door.Secret == secret, cancellation);

    private async Task<TalkDoor?> FindTalkAsync(System.Linq.Expressions.Expression<Func<TalkDoor, bool>> which, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await using var context = file.Open();
        return await context.Set<TalkDoor>().AsNoTracking().Where(which).FirstOrDefaultAsync(door => door.Until > now, cancellation);
    }

    private async Task<IReadOnlyList<Presentation>> ReadPresentationsAsync(Func<IQueryable<Presentation>, IQueryable<Presentation>> which, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return await which(context.Set<Presentation>().AsNoTracking()).OrderBy(row => row.Country).ThenByDescending(row => row.Year).ThenBy(row => row.Id).ToListAsync(cancellation);
    }

    // One writer: what is done and the line that says so are one transaction.
    private async Task WriteAsync(string? programme, string by, string act, string about, Func<RegistryContext, Task> write, CancellationToken cancellation, bool isErasing = false)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            await using var transaction = await context.Database.BeginTransactionAsync(CancellationToken.None);
            await write(context);
            if (programme is not null)
            {
                var version = await context.Programmes.Where(row => row.Id == programme).Select(row => row.Version).FirstOrDefaultAsync(CancellationToken.None);
                context.Changes.Add(new Change { Programme = programme, Version = version, At = time.GetUtcNow().ToUnixTimeSeconds(), By = by, Act = act, About = about });
            }

            await context.SaveChangesAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            if (isErasing)
                await EmptyLogAsync(context);
        }
        finally
        {
            _turn.Release();
        }
    }

    // Whoever was erased is named in no presentation and is in no network.
    private static async Task ForgetAsync(RegistryContext context, IReadOnlyCollection<string> people)
    {
        await context.Set<Presentation>().Where(row => people.Contains(row.Person!)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Presenter, "").SetProperty(row => row.Person, (string?)null), CancellationToken.None);
        await context.Set<Alumnus>().Where(row => people.Contains(row.Person)).ExecuteDeleteAsync(CancellationToken.None);
    }
}
