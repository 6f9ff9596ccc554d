using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>A page that an author writes. Ids are unique across accounts and posts.</summary>
public abstract class WebPageModel : Entity
{
    /// <summary>The site.</summary>
    [Doc("The site it stands on.")]
    public required Reference<SiteModel> On { get; init; }

    /// <summary>Its language.</summary>
    [Doc("Tag of the language it is written in; the package's own when left out. Whoever reads another language reads a translation.")]
    public string? Language { get; init; }

    /// <summary>The words.</summary>
    [Doc("What it says. No detail that hurts: `Company, evening hours`.")]
    public Text? Text { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where, as it says.")]
    public Text? Place { get; init; }

    /// <summary>Numbers.</summary>
    [Doc("Telephone numbers, beginning with +999."), OneOrMany]
    public IReadOnlyList<string> Phone { get; init; } = [];

    /// <summary>Whether they are hidden.</summary>
    [Doc("Whether the numbers are written so that a search does not find them.")]
    public bool PhoneHidden { get; init; }

    /// <summary>A mail address.</summary>
    [Doc("A mail address below a domain that ends in `.example`.")]
    public string Mail { get; init; } = "";

    /// <summary>A name elsewhere.</summary>
    [Doc("A name on another network, such as `@mila.k.example`.")]
    public string Handle { get; init; } = "";

    /// <summary>Pictures.</summary>
    [Doc("Pictures, described in words.")]
    public IReadOnlyList<PhotoModel> Photos { get; init; } = [];

    /// <summary>The way of writing.</summary>
    [Doc("The way of writing, 0 to 23; the account's, or one drawn from its id, when left out."), Between(0, WebContent.Manners - 1)]
    public int? Writes { get; init; }

    /// <summary>When it appears.</summary>
    [Doc("When it first stands there: `-5d` is five days before STARTEX. With `later` only an effect puts it up.")]
    public Moment Appears { get; init; } = new(-30 * 86_400);

    /// <summary>Whether only an effect puts it up.</summary>
    [Doc("Whether it is not there until an effect `puts_up` it.")]
    public bool Later { get; init; }

    /// <summary>When it goes.</summary>
    [Doc("When it is deleted; it stays when left out.")]
    public Moment? Until { get; init; }

    /// <summary>When it becomes private.</summary>
    [Doc("From when on only friends see it.")]
    public Moment? PrivateFrom { get; init; }

    /// <summary>What a mark teaches.</summary>
    [Doc("What a mark on one of its details teaches whoever marks it.")]
    public IReadOnlyList<MarkModel> Marks { get; init; } = [];

    /// <summary>Whether it misleads.</summary>
    [Doc("Whether it is there to mislead: the debrief says who followed it.")]
    public bool Decoy { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>An account.</summary>
[Section("web_profiles", "An account on a site: a persona, and who is behind it.")]
public sealed class ProfileModel : WebPageModel
{
    /// <summary>What it calls itself.</summary>
    [Doc("What it calls itself.")]
    public required Text Name { get; init; }

    /// <summary>Who is behind it.</summary>
    [Doc("Who is behind it, for staff and for orders.")]
    public Reference<SubjectModel>? Person { get; init; }

    /// <summary>From where it was opened.</summary>
    [Doc("The internet address it was opened from: 192.0.2.x, 198.51.100.x or 203.0.113.x. Only an order brings it.")]
    public string Network { get; init; } = "";

    /// <summary>The name given to the platform.</summary>
    [Doc("The name given when it was opened. Only an order brings it.")]
    public Text? Subscriber { get; init; }

    /// <summary>The number given to the platform.</summary>
    [Doc("The telephone number given when it was opened. Only an order brings it.")]
    public string SubscriberPhone { get; init; } = "";
}

/// <summary>A post.</summary>
[Section("web_posts", "An advert, a job offer, a post, a comment or a review on a site.")]
public sealed class PostModel : WebPageModel
{
    /// <summary>The headline.</summary>
    [Doc("The headline.")]
    public Text? Title { get; init; }

    /// <summary>Its account.</summary>
    [Doc("The account that posted it, on the same site.")]
    public required Reference<ProfileModel> By { get; init; }

    /// <summary>What it stands below.</summary>
    [Doc("The post it stands below as a comment.")]
    public Reference<PostModel>? Under { get; init; }

    /// <summary>What is paid.</summary>
    [Doc("What is paid or asked, as it says.")]
    public Text? Pay { get; init; }

    /// <summary>What of the case it is.</summary>
    [Doc("What of the case it is, such as a thing of kind advert: what orders about it are given for where its site names no company.")]
    public Reference<ThingModel>? Subject { get; init; }

    /// <summary>Edits.</summary>
    [Doc("How it is changed later: at a moment, or by an effect `edits_page`.")]
    public IReadOnlyList<EditModel> Edits { get; init; } = [];
}

/// <summary>A picture.</summary>
public sealed class PhotoModel : Model
{
    /// <summary>What it shows.</summary>
    [Doc("What it shows, in neutral words."), Shorthand]
    public required Text Shows { get; init; }

    /// <summary>Which picture it is.</summary>
    [Doc("The same key on several pages is the same picture; a picture of its own when left out."), Identifier]
    public string? Key { get; init; }
}

/// <summary>An edit. What it does not name stays as it was.</summary>
public sealed class EditModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the edit within the page."), Identifier]
    public required string Id { get; init; }

    /// <summary>When.</summary>
    [Doc("When; by an effect `edits_page` alone when left out.")]
    public Moment? At { get; init; }

    /// <summary>The headline.</summary>
    [Doc("The new headline.")]
    public Text? Title { get; init; }

    /// <summary>The words.</summary>
    [Doc("The new words.")]
    public Text? Text { get; init; }

    /// <summary>The number.</summary>
    [Doc("The new telephone numbers."), OneOrMany]
    public IReadOnlyList<string> Phone { get; init; } = [];
}

/// <summary>What a mark teaches.</summary>
public sealed class MarkModel : Model
{
    /// <summary>Which detail.</summary>
    [Doc("Which detail: text, number, image, handle, place, pay, writing, or subscriber for what the platform hands over.")]
    public required DetailKind Detail { get; init; }

    /// <summary>Shared with how many.</summary>
    [Doc("With how many other captured pages of the agency it must be shared before the mark teaches anything."), Between(0, 50)]
    public int Shared { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts learnt."), OneOrMany, NotEmpty]
    public required IReadOnlyList<Reference<FactModel>> Facts { get; init; }
}
