using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Programmes;
using Shouldly;
using Visitor = SevenHours.Testing.Server.Person;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>What learners do: some on telephones in their own languages, all others by the same pages without a screen.</summary>
internal sealed partial class Learners(CourseRun run)
{
    // On telephones, each in the language of his roster.
    private static readonly (string Name, string Language)[] s_onTelephones = [("نور حدادين", "ar"), ("Нина Асанова", "ru"), ("Hélène Aubry", "fr"), ("Весна Ристова", "mk")];

    private readonly SortedDictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Visitor> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IPage> _telephones = [];

    private string Own => $"/learner/{run.Id}";

    /// <summary>The telephone of the first of them, signed in.</summary>
    public IPage First => _telephones[s_onTelephones[0].Name];

    /// <summary>Tests and forms of the template; cards with the codes on paper; everybody opens his own page.</summary>
    /// <param name="telephones">How many come by telephone; all of them unless said otherwise.</param>
    public async Task LetInAsync(int telephones = int.MaxValue)
    {
        var page = await run.AtAsync("/learning");
        await CourseRun.PressAsync(page.Locator("#template button.go"));
        await run.PictureAsync(page, "learning");
        await run.AtAsync("/learning/links");
        await CourseRun.PressAsync(page.Locator("button[value=cards]"));
        foreach (var card in await page.Locator(".card.way").AllAsync())
            _codes[(await card.Locator("h3").TextContentAsync())!.Trim()] = (await card.Locator(".bigpin").TextContentAsync())!.Trim();
        _codes.Count.ShouldBe(Roster.People);
        run.Seen("Cards with personal links, sheets of A4", await run.PaperAsync(page, "cards"));

        foreach (var (name, language) in s_onTelephones.Take(telephones))
        {
            var telephone = await run.PersonAsync(390);
            await telephone.GotoAsync("/learner");
            await telephone.FillAsync("[name=name]", name);
            await telephone.FillAsync("[name=code]", _codes[name]);
            await CourseRun.PressAsync(telephone.Locator("form.join button.go"));
            (await telephone.Locator("html").GetAttributeAsync("lang")).ShouldBe(language, name);
            _telephones[name] = telephone;
        }

        foreach (var (name, code) in _codes.Where(pair => !_telephones.ContainsKey(pair.Key)))
        {
            var visitor = new Visitor(run.Fixture.Server.Url);
            using var answer = await visitor.PostAsync("/learner", "/learner", ("name", name), ("code", code));
            answer.Headers.Location?.ToString().ShouldBe(Own, name);
            _others[name] = visitor;
        }
    }

    /// <summary>Everybody takes a test: before the course about half is right, after it more.</summary>
    public async Task TakeTestAsync(bool isAfter)
    {
        var test = await OpenPartAsync("tests", isAfter ? 1 : 0);
        var right = isAfter ? 78 : 48;
        foreach (var (name, language) in s_onTelephones)
            await OnTelephoneAsync(name, language, test, right, isAfter);
        await Parallel.ForEachAsync(_others, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (one, _) => await WithoutScreenAsync(one.Key, one.Value, test, right));
        var page = await run.AtAsync($"/learning/tests/{test}");
        if (isAfter)
        {
            await CourseRun.PressAsync(page.Locator("button[value=close]"));
            run.Seen("Gain of those who took both tests", string.Join("; ", (await page.Locator("#gains tbody tr").AllInnerTextsAsync()).Select(line => line.Replace('\t', ' '))));
        }

        run.Seen($"Test {(isAfter ? "after" : "before")} the course handed in", (await page.Locator("#gains header").InnerTextAsync()).ReplaceLineEndings(" "));
        await run.PictureAsync(page, isAfter ? "test-after" : "test-before");
    }

    /// <summary>Everybody says what he thought of the course.</summary>
    public async Task FillInAsync()
    {
        var form = await OpenPartAsync("forms", 0);
        var address = $"{Own}/forms/{form}";
        string[] says = ["كانت القضية أقرب إلى عملنا مما توقعت.", "Больше времени на разбор.", "Le travail avec les procureurs d’ailleurs.", "Соработката со социјалните работници."];
        foreach (var ((name, language), words) in s_onTelephones.Zip(says))
        {
            var telephone = _telephones[name];
            await telephone.GotoAsync(address);
            foreach (var scale in await telephone.Locator("fieldset.scale").AllAsync())
                await scale.Locator("input").Nth(3).CheckAsync(new LocatorCheckOptions { Force = true });
            await telephone.Locator("textarea").First.FillAsync(words);
            await run.PictureAsync(telephone, $"form-{language}");
            await CourseRun.PressAsync(telephone.Locator("form.sheet button.go"));
        }

        foreach (var (name, visitor) in _others)
        {
            var html = await visitor.PageAsync($"{address}?lang=en");
            var fields = Scale().Matches(html).Select(match => match.Groups[1].Value).Distinct().Select(question => ($"q-{question}", $"{3 + Draw(name, question) % 3}")).ToList();
            using var answer = await visitor.PostWithAsync(Token(html), address, [.. fields]);
            answer.Headers.Location?.ToString().ShouldContain("learner.said.thanks", customMessage: name);
        }

        var page = await run.AtAsync($"/learning/forms/{form}");
        run.Seen("Satisfaction forms", (await page.Locator("#answers header, .sheet header").First.InnerTextAsync()).ReplaceLineEndings(" "));
        await run.PictureAsync(page, "satisfaction");
    }

    /// <summary>Some hand a written task in, one of them from a telephone.</summary>
    /// <returns>The task.</returns>
    public async Task<string> WriteAsync()
    {
        var page = await run.AtAsync("/learning/tasks/new");
        await page.FillAsync("[name=title]", "Referral note");
        await page.FillAsync("[name=brief]", "Write the note with which the person is referred to the shelter: what she agreed to, what she needs tonight, and who may read it.");
        await CourseRun.PressAsync(page.Locator("form.sheet button.go"));
        var task = page.Url.Split('/')[^1].Split('?')[0];
        await CourseRun.PressAsync(page.Locator("button[value=open]"));
        var address = $"{Own}/tasks/{task}";
        await First.GotoAsync(address);
        await First.FillAsync("[name=text]", "وافقت على المبيت الليلة فقط. تحتاج إلى مترجمة. لا يُسلَّم هذا الكتاب إلا لمنسقة المأوى.");
        await run.PictureAsync(First, "task-on-telephone");
        await CourseRun.PressAsync(First.Locator("button[value=hand]"));
        foreach (var (name, visitor) in _others.Take(5))
        {
            using var answer = await visitor.PostAsync(address, address, ("text", $"She agreed to one night and to a doctor. She asked that her family is not told. Her agency keeps this note: {name}."), ("do", "hand"));
            answer.Headers.Location?.ToString().ShouldContain("learner.said.handed", customMessage: name);
        }

        return task;
    }

    private async Task<string> OpenPartAsync(string kind, int which)
    {
        var page = await run.AtAsync("/learning");
        var part = (await page.Locator($"#{kind} a.row").Nth(which).GetAttributeAsync("href"))!;
        await page.GotoAsync(part);
        await CourseRun.PressAsync(page.Locator("button[value=open]"));
        return part.Split('/')[^1];
    }

    private async Task OnTelephoneAsync(string name, string language, string test, int right, bool isAfter)
    {
        var telephone = _telephones[name];
        var begun = $"{Own}/tests/{test}";
        await telephone.GotoAsync(begun);
        await telephone.Locator("#list a.go").ClickAsync();
        await telephone.WaitForURLAsync(url => !url.EndsWith(test, StringComparison.Ordinal));
        var items = await telephone.Locator("progress").EvaluateAsync<int>("bar => bar.max");
        for (var number = 1; number <= items; number++)
        {
            var (item, keys) = Asked(await telephone.ContentAsync(), language);
            foreach (var (field, value) in Answer(name, item, keys, right))
            {
                if (field == "chosen")
                    await telephone.Locator($"input[name=chosen][value='{value}']").CheckAsync(new LocatorCheckOptions { Force = true });
                else
                    await telephone.Locator($"[name='{field}']").SelectOptionAsync(value);
            }

            if (number == 2)
                await run.PictureAsync(telephone, $"test-{(isAfter ? "after" : "before")}-{language}");
            await CourseRun.PressAsync(telephone.Locator("button[value=on]"));
        }

        await run.PictureAsync(telephone, $"test-{(isAfter ? "after" : "before")}-{language}-done");
        await CourseRun.PressAsync(telephone.Locator("form[action$='/hand-in'] button"));
    }

    private async Task WithoutScreenAsync(string name, Visitor visitor, string test, int right)
    {
        var begun = $"{Own}/tests/{test}";
        for (var number = 1; ; number++)
        {
            var html = await visitor.PageAsync($"{begun}/{number}?lang=en");
            var (item, keys) = Asked(html, "en");
            using var answer = await visitor.PostWithAsync(Token(html), $"{begun}/{number}", [.. Answer(name, item, keys, right), ("to", "on")]);
            if (answer.Headers.Location?.ToString() == begun)
                break;
        }

        using var handed = await visitor.PostAsync(begun, $"{begun}/hand-in");
        handed.Headers.Location?.ToString().ShouldContain("learner.said.handed", customMessage: name);
    }

    // The item of the bank that a page asks, by its words in the reader's language, and its options in the order of the page.
    private static (TestItem Item, List<string> Keys) Asked(string html, string language)
    {
        var stem = WebUtility.HtmlDecode(Stem().Match(html).Groups[1].Value).Trim();
        var keys = Choice().Matches(html).Select(match => match.Groups[1].Value + match.Groups[2].Value).Distinct().ToList();
        // Stems are short, and several items share one: their options tell them apart.
        var shown = WebUtility.HtmlDecode(html);
        var item = ItemBank.Shipped.First(one => one.In(language).Stem.Trim() == stem && keys.All(one.Options.Contains) && one.In(language).Options.Values.All(option => shown.Contains(option, StringComparison.Ordinal)));
        return (item, keys);
    }

    private static IEnumerable<(string Name, string Value)> Answer(string name, TestItem item, List<string> keys, int share)
    {
        var isRight = Draw(name, item.Id) % 100 < share;
        if (item.Kind == ItemKind.Order)
            return (isRight ? item.Right : [.. item.Right.Reverse()]).Select((key, i) => ($"place-{key}", $"{i + 1}"));
        return isRight ? item.Right.Select(key => ("chosen", key)) : [("chosen", keys.FirstOrDefault(key => !item.Right.Contains(key)) ?? keys[0])];
    }

    // The same people answer the same each time.
    private static int Draw(string name, string what)
    {
        var sum = 2018u;
        foreach (var letter in $"{name}/{what}")
            sum = unchecked(sum * 16777619) ^ letter;
        return (int)((sum ^ (sum >> 15)) % 1000);
    }

    private static string Token(string html) => WebUtility.HtmlDecode(RequestToken().Match(html).Groups[1].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex RequestToken();

    [GeneratedRegex("<legend dir=\"auto\">(.*?)</legend>", RegexOptions.Singleline)]
    private static partial Regex Stem();

    [GeneratedRegex("name=\"chosen\" value=\"([^\"]+)\"|name=\"place-([^\"]+)\"")]
    private static partial Regex Choice();

    [GeneratedRegex("name=\"q-([^\"]+)\" value=\"1\"")]
    private static partial Regex Scale();
}
