using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Tongues;

/// <content>What conditions can ask about relays.</content>
public sealed partial class TonguesDiscipline
{
    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => TongueFunctions.Describe(functions);
}
