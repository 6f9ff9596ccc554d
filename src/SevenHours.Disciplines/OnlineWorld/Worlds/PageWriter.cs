namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Writes what generated pages say.</summary>
/// <remarks>
/// Practice, section E: four cues went with control in adverts whose outcome was known, and only modestly; what people take for signs was as
/// frequent or less. Offers that deceive carry several cues of recruitment, honest ones at times carry one.
/// </remarks>
internal sealed class PageWriter(WebSite site)
{
    /// <summary>The first three figures of addresses kept for documentation (RFC 5737).</summary>
    public static readonly string[] Networks = ["192.0.2", "198.51.100", "203.0.113"];

    private const int CompanyInHundred = 30;

    /// <summary>What its pages are.</summary>
    public PageKind Kind => site.Kind switch
    {
        SiteKind.Adverts => PageKind.Advert,
        SiteKind.Jobs => PageKind.Job,
        SiteKind.Reviews => PageKind.Review,
        _ => PageKind.Post,
    };

    /// <summary>A page of somebody's.</summary>
    /// <param name="behind">Whose.</param>
    /// <param name="page">Which of his, from 0.</param>
    /// <param name="dice">Luck.</param>
    public WebContent Page(Operator behind, int page, Dice dice) => site.Kind switch
    {
        SiteKind.Adverts => Advert(behind, page, dice),
        SiteKind.Jobs => Job(behind, page, dice),
        SiteKind.Reviews => Review(behind, dice),
        SiteKind.Messaging => Post(SocialWords.Channel, behind, page, dice),
        _ => Post(SocialWords.Posts, behind, page, dice),
    };

    /// <summary>Somebody's account.</summary>
    public WebContent Account(Operator behind, Spoken name, Dice dice) => new()
    {
        Title = name,
        Text = new SaidTogether([dice.Of(SocialWords.About)]),
        Place = Town(dice),
        Numbers = dice.Within(25) ? [behind.Numbers[0]] : [],
        Handle = dice.Within(30) ? behind.Handle(dice) : "",
        Photos = [behind.Picture(dice)],
        Manner = behind.Manner,
    };

    /// <summary>What somebody writes below.</summary>
    public static WebContent Comment(Dice dice) => new() { Text = new SaidTogether([dice.Of(SocialWords.Comments)]), Manner = dice.Below(WebContent.Manners) };

    private static WebContent Job(Operator behind, int page, Dice dice)
    {
        var (title, task) = dice.Of(JobWords.Trades);
        var cues = behind.IsControlled ? dice.Between(2, 4) : dice.Within(18) ? 1 : 0;
        var words = new List<Said> { task };
        words.AddRange(Some(JobWords.Cues, cues, dice));
        words.AddRange(Some(JobWords.Honest, behind.IsControlled ? dice.Below(2) : dice.Between(2, 3), dice));
        return Signed(behind, page, dice, words) with
        {
            Title = new SaidTogether([title]),
            Pay = new SaidTogether([JobWords.Monthly(behind.IsControlled ? dice.Between(22, 36) * 100 : dice.Between(9, 19) * 100)]),
        };
    }

    private static WebContent Advert(Operator behind, int page, Dice dice)
    {
        if (!behind.IsControlled && !dice.Within(CompanyInHundred))
        {
            var (title, text) = dice.Of(BoardWords.Ordinary);
            return Signed(behind, page, dice, [text]) with { Title = new SaidTogether([title]), Pay = new SaidTogether([BoardWords.Price(dice.Between(2, 90) * 10)]) };
        }

        var words = new List<Said>(Some(BoardWords.CompanyLines, 2, dice));
        words.AddRange(BoardWords.Tested.Where(_ => dice.Within(behind.IsControlled ? 36 : 16)));
        words.AddRange(BoardWords.Folk.Where(_ => dice.Within(behind.IsControlled ? 8 : 22)));
        return Signed(behind, page, dice, words) with
        {
            Title = new SaidTogether([dice.Of(BoardWords.Company)]),
            IsNumberHidden = dice.Within(behind.IsControlled ? 30 : 8),
        };
    }

    private static WebContent Review(Operator behind, Dice dice)
    {
        var words = new List<Said>(Some(dice.Within(55) ? ReviewWords.Good : ReviewWords.Bad, 2, dice)) { dice.Of(ReviewWords.Ends) };
        return new WebContent { Title = new SaidTogether([dice.Of(ReviewWords.Of)]), Text = new SaidTogether(words), Place = Town(dice), Manner = behind.Manner };
    }

    private static WebContent Post(IReadOnlyList<Said> of, Operator behind, int page, Dice dice) => new()
    {
        Text = new SaidTogether([dice.Of(of)]),
        Place = dice.Within(35) ? Town(dice) : Spoken.Nothing,
        Numbers = dice.Within(15) ? behind.NumbersOn(page) : [],
        Photos = dice.Within(45) ? [behind.Picture(dice)] : [],
        Manner = behind.Manner,
    };

    private static WebContent Signed(Operator behind, int page, Dice dice, List<Said> words) => new()
    {
        Text = new SaidTogether([.. words, CommonWords.Ends[behind.Manner % CommonWords.Ends.Length]]),
        Place = Town(dice),
        Numbers = behind.NumbersOn(page),
        Mail = dice.Within(18) ? behind.Mail(dice) : "",
        Handle = dice.Within(22) ? behind.Handle(dice) : "",
        Photos = dice.Within(70) ? [behind.Picture(dice)] : [],
        Manner = behind.Manner,
    };

    private static SaidTogether Town(Dice dice) => new([dice.Of(CommonWords.Towns)]);

    private static IEnumerable<Said> Some(IReadOnlyList<Said> of, int count, Dice dice)
    {
        var first = dice.Below(of.Count);
        for (var i = 0; i < count; i++)
        {
            yield return of[(first + (i * 5)) % of.Count];
        }
    }
}
