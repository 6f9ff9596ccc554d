using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Two of the exercise who practise alone too, without anybody who leads: one in the middle of it, one who is through and reads his debrief.</summary>
internal sealed class Trainees(Inhabited house)
{
    private readonly IPage _one = house["lawyer"], _other = house["psychologist"];
    private string _goesOn = "", _ended = "";

    /// <summary>Both begin, at full speed.</summary>
    public async Task BeginAsync()
    {
        _goesOn = await BeginAsync(_one, "recruited-online/t_cyber");
        _ended = await BeginAsync(_other, "night-border/t_finance");
    }

    /// <summary>One rests, the other ends: nothing moves while they walk.</summary>
    /// <param name="desks">The kinds of pages that whoever sits at a desk has met.</param>
    public async Task<IReadOnlyList<Walker>> RestAsync(Kinds desks)
    {
        await house.PostAsync(_one, $"{_goesOn}/practice", $"{_goesOn}/practice/pause");
        await house.PostAsync(_other, $"{_ended}/practice", $"{_ended}/practice/end");
        return
        [
            new Walker("trainee", _one, [$"{_goesOn}/practice", $"{_goesOn}/desk"], desks, 60),
            new Walker("trained", _other, [$"{_ended}/practice", $"{_ended}/debrief"], new Kinds(desks), 60),
        ];
    }

    private async Task<string> BeginAsync(IPage by, string seat)
    {
        var begun = await house.PostAsync(by, $"/practice/{seat}", $"/practice/{seat}", ("speed", "60"));
        return begun.Headers["location"].Replace("/desk", "", StringComparison.Ordinal);
    }
}
