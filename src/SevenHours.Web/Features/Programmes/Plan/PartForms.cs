using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>Posts and who fills them. An emptied name leaves the post vacant; an unticked post is gone when no session needs it.</summary>
internal static class StaffForm
{
    public static Decided Apply(Course course, IFormCollection form, string language, long now)
    {
        var plan = course.Programme;
        var posts = new List<Post>();
        var people = course.People.ToList();
        foreach (var post in plan.Posts)
        {
            // What a form does not name was added by somebody else since it was drawn.
            if (!form.ContainsKey($"title-{post.Id}"))
            {
                posts.Add(post);
                continue;
            }

            if (form[$"gone-{post.Id}"] == "yes" && plan.Sessions.All(session => !session.Posts.Contains(post.Id)))
            {
                people = [.. people.Select(person => person.Post == post.Id ? person with { Post = null } : person)];
                continue;
            }

            posts.Add(post.Typed(PartText.Line(form[$"title-{post.Id}"], 60), language));
            Fill(course, people, post.Id, PartText.Line(form[$"name-{post.Id}"], Person.LongestName), now);
        }

        if (Enum.TryParse<PostRole>(form["role-new"], out var role) && Enum.IsDefined(role))
        {
            (plan, var id) = plan.Named('p');
            ImmutableArray<string> between = role == PostRole.Interpreter && form["from-new"].ToString() is var from && form["to-new"].ToString() is var to && from != to
                && WorkLanguages.All.Contains(from) && WorkLanguages.All.Contains(to) ? [from, to] : [];
            if (role == PostRole.Interpreter && between.IsEmpty)
                return Decided.Refused("programmes.wrong.between");
            posts.Add(new Post(id, role, PartText.Line(form["title-new"], 60)) { Between = between });
            Fill(course, people, id, PartText.Line(form["name-new"], Person.LongestName), now);
        }

        return (course with { People = [.. people] }).Planned(
            plan with { Posts = [.. posts], Milestones = [.. plan.Milestones.Select(one => posts.Any(post => post.Id == one.Post) ? one : one with { Post = null })] }, now);
    }

    private static void Fill(Course course, List<Person> people, string post, string name, long now)
    {
        var place = people.FindIndex(person => person.State == RosterState.Staff && person.Post == post);
        if (name.Length == 0 && place >= 0)
            people[place] = people[place] with { Post = null };
        else if (name.Length > 0 && place >= 0 && people[place].Name != name)
            people[place] = people[place] with { Name = name };
        else if (name.Length > 0 && place < 0)
            people.Add(new Person { Id = ProgrammeBook.NewKey(), Programme = course.Programme.Id, State = RosterState.Staff, Name = name, Post = post, Since = now });
    }
}

/// <summary>What must be there.</summary>
internal static class PropsForm
{
    public static Decided Apply(Course course, IFormCollection form, string language, long now)
    {
        var plan = course.Programme;
        var props = plan.Props.Select(prop => form.ContainsKey($"prop-{prop.Id}") ? Read(prop) : prop).Where(prop => prop.Title.Length > 0).ToList();
        if (PartText.Line(form["prop-new"], 120) is { Length: > 0 } added)
        {
            (plan, var id) = plan.Named('x');
            props.Add(new Prop(id, added, PartText.Number(form["count-new"], 1)));
        }

        return course with { Programme = plan with { Props = [.. props] } };

        Prop Read(Prop prop) => prop.Typed(PartText.Line(form[$"prop-{prop.Id}"], 120), language) with
        {
            Count = PartText.Number(form[$"count-{prop.Id}"], prop.Count), IsThere = form[$"there-{prop.Id}"] == "yes",
        };
    }
}

/// <summary>Milestones: an emptied title removes one. Dates are kept as days from the first day of the course.</summary>
internal static class MilestonesForm
{
    public static Decided Apply(Course course, IFormCollection form, string language, long now)
    {
        var plan = course.Programme;
        var kept = new List<Milestone>();
        foreach (var milestone in plan.Milestones)
        {
            if (!form.ContainsKey($"title-{milestone.Id}"))
            {
                kept.Add(milestone);
                continue;
            }

            var title = PartText.Line(form[$"title-{milestone.Id}"], 200);
            if (title.Length == 0)
                continue;
            if (CourseDates.DateOf(form[$"due-{milestone.Id}"]) is not { } due)
                return Decided.Refused("programmes.wrong.due");
            kept.Add(milestone.Typed(title, language) with { Day = due.DayNumber - plan.FirstDay.DayNumber, Post = plan.FindPost(form[$"post-{milestone.Id}"].ToString())?.Id });
        }

        // One in each line, so that a checklist of the handbook can be put in as it stands.
        var lines = form["title-new"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var at = CourseDates.DateOf(form["due-new"]);
        if (lines.Length > 0 && at is null)
            return Decided.Refused("programmes.wrong.due");
        foreach (var line in lines.Take(100).Select(PartText.Unlisted).Where(line => line.Length > 0))
        {
            (plan, var id) = plan.Named('m');
            kept.Add(new Milestone(id, PartText.Line(line, 200), at!.Value.DayNumber - plan.FirstDay.DayNumber, plan.FindPost(form["post-new"].ToString())?.Id));
        }

        return course with { Programme = plan with { Milestones = [.. kept.OrderBy(milestone => milestone.Day)] } };
    }
}

/// <summary>The budget: an emptied title removes a line.</summary>
internal static class BudgetForm
{
    public static Decided Apply(Course course, IFormCollection form, string language, long now)
    {
        var plan = course.Programme;
        var currency = form["currency"].ToString().Trim().ToUpperInvariant();
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
            return Decided.Refused("programmes.wrong.currency");
        var lines = new List<BudgetLine>();
        foreach (var line in plan.Budget)
        {
            if (!form.ContainsKey($"title-{line.Id}"))
            {
                lines.Add(line);
                continue;
            }

            if (!TryPrice(form[$"price-{line.Id}"], out var price))
                return Decided.Refused("programmes.wrong.price");
            lines.Add(line.Typed(PartText.Line(form[$"title-{line.Id}"], 160), PartText.Line(form[$"unit-{line.Id}"], 40), language) with
            {
                Count = PartText.Number(form[$"count-{line.Id}"], 0), Price = price, Donor = PartText.Line(form[$"donor-{line.Id}"], 160),
            });
        }

        if (PartText.Line(form["title-new"], 160) is { Length: > 0 } added)
        {
            (plan, var id) = plan.Named('b');
            lines.Add(new BudgetLine(id, added, PartText.Line(form["unit-new"], 40)));
        }

        return course with { Programme = plan with { Currency = currency, Budget = [.. lines.Where(line => line.Title.Length > 0)] } };
    }

    /// <summary>Whether something can be read as a price; nothing is one that is still open.</summary>
    public static bool IsPrice(string? typed) => TryPrice(typed, out _);

    // Hundredths, so that sums are exact; a point or a comma before them.
    private static bool TryPrice(string? typed, out long? hundredths)
    {
        hundredths = null;
        var text = (typed ?? "").Trim().Replace(',', '.');
        if (text.Length == 0)
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > 1_000_000_000)
            return false;
        hundredths = (long)decimal.Round(amount * 100);
        return true;
    }
}

/// <summary>Text and numbers of these forms.</summary>
internal static class PartText
{
    public static string Line(string? typed, int longest) => (typed ?? "").Trim() is var text && text.Length > longest ? text[..longest] : text;

    public static int Number(string? typed, int otherwise) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000 ? number : otherwise;

    /// <summary>A line of a list without its bullet and its box.</summary>
    public static string Unlisted(string line) => line.TrimStart('-', '*', '•', ' ') is var text && text.StartsWith('[') && text.IndexOf(']', StringComparison.Ordinal) is > 0 and <= 3 and var end
        ? text[(end + 1)..].Trim() : text.Trim();
}
