using System.Diagnostics;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Gate;

public sealed class IdentifierLintTests
{
    private const int Size = 300_000;


    [Theory]
    [InlineData(StrayKind.Phone, "Ring +44 20 7946 0958 at once.", "+44 20 7946 0958")]
    [InlineData(StrayKind.Phone, "Ring 0044 20 7946 0958.", "0044 20 7946 0958")]
    [InlineData(StrayKind.Phone, "She wrote 020 7946 0958 on a slip.", "020 7946 0958")]
    [InlineData(StrayKind.Phone, "(212) 736-5000 is the desk.", "212) 736-5000")]
    [InlineData(StrayKind.Phone, "8 (495) 123-45-67", "8 (495) 123-45-67")]
    [InlineData(StrayKind.Phone, "Tel. 736 50 00", "736 50 00")]
    [InlineData(StrayKind.Phone, "телефон 736-50-00", "736-50-00")]
    [InlineData(StrayKind.Phone, "اتصل على ٠١١ ٢٣٤ ٥٦٧٨", "011 234 5678")]
    [InlineData(StrayKind.Phone, "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "+44 20 7946 0958")]
    [InlineData(StrayKind.Phone, "+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸", "+98 21 1234 5678")]
    [InlineData(StrayKind.Phone, "the number 07700 900 1234", "07700 900 1234")]
    [InlineData(StrayKind.Phone, "442079460958", "442079460958")]
    [InlineData(StrayKind.Account, "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00")]
    [InlineData(StrayKind.Account, "to gb29nwbk60161331926819, please", "gb29nwbk60161331926819")]
    [InlineData(StrayKind.Account, "XK05 1212 0123 4567 8906", "XK05 1212 0123 4567 8906")]
    [InlineData(StrayKind.Bank, "ABCDDEFF500", "ABCDDEFF500")]
    [InlineData(StrayKind.Bank, "BIC: COBADEFF", "COBADEFF")]
    [InlineData(StrayKind.Card, "4111 1111 1111 1111", "4111 1111 1111 1111")]
    [InlineData(StrayKind.Card, "paid with 5555-5555-5555-4444", "5555-5555-5555-4444")]
    [InlineData(StrayKind.Wallet, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData(StrayKind.Wallet, "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")]
    [InlineData(StrayKind.Wallet, "0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData(StrayKind.Wallet, "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE")]
    [InlineData(StrayKind.Mail, "write to help@example-ngo.org today", "help@example-ngo.org")]
    [InlineData(StrayKind.Mail, "help [at] example-ngo [dot] org", "help@example-ngo.org")]
    [InlineData(StrayKind.Host, "see www.harbour-jobs.com/now", "www.harbour-jobs.com")]
    [InlineData(StrayKind.Host, "https://harbour.jobs.site/now?x=1.", "https://harbour.jobs.site/now?x=1")]
    [InlineData(StrayKind.Host, "hxxp://harbour[.]ru", "hxxp://harbour.ru")]
    [InlineData(StrayKind.Host, "t.me/somebody", "t.me")]
    [InlineData(StrayKind.Host, "сайт.рф", "сайт.рф")]
    [InlineData(StrayKind.Host, "politia.md", "politia.md")]
    [InlineData(StrayKind.Host, "xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai")]
    [InlineData(StrayKind.NetworkAddress, "from 8.8.4.4 at night", "8.8.4.4")]
    [InlineData(StrayKind.NetworkAddress, "2a00:1450:4001:81b::200e", "2a00:1450:4001:81b::200e")]
    [InlineData(StrayKind.Hardware, "02:00:00:12:34:56", "02:00:00:12:34:56")]
    [InlineData(StrayKind.Hardware, "0200.0012.3456", "0200.0012.3456")]
    [InlineData(StrayKind.TravelDocument, "P<DEUMUSTER<<MIRA<<<<<<<<<<<<<<<<<<<<<<<<<<<", "P<DEUMUSTER<<MIRA<<<<<<<<<<<<<<<<<<<<<<<<<<<")]
    [InlineData(StrayKind.TravelDocument, "L898902C36ALB7408122F1204159ZE184226B<<<<<10", "L898902C36ALB7408122F1204159ZE184226B<<<<<10")]
    [InlineData(StrayKind.DocumentNumber, "Passport no. C01X00T47 or AB1234567.", null)]
    [InlineData(StrayKind.DocumentNumber, "passport AB1234567", "AB1234567")]
    [InlineData(StrayKind.DocumentNumber, "паспорт серии 45 12 345678", "45 12 345678")]
    [InlineData(StrayKind.DocumentNumber, "RSSMRA85M01H501Z", "RSSMRA85M01H501Z")]
    [InlineData(StrayKind.Handle, "she writes as @kess_77 there", "@kess_77")]
    [InlineData(StrayKind.Handle, "on Telegram as kess_77", "kess_77")]
    [InlineData(StrayKind.Handle, "Instagram: blue.door", "blue.door")]
    [InlineData(StrayKind.Device, "490154203237518", "490154203237518")]
    [InlineData(StrayKind.Device, "IMEI 49-015420-323751-8", "49-015420-323751-8")]
    [InlineData(StrayKind.Device, "8938003990000000003", "8938003990000000003")]
    [InlineData(StrayKind.Coordinates, "51.47793, -0.00148", "51.47793, -0.00148")]
    [InlineData(StrayKind.Coordinates, "51°28'40\"N", "51°28'40\"N")]
    [InlineData(StrayKind.Vehicle, "WVWZZZ1JZXW000001", "WVWZZZ1JZXW000001")]
    [InlineData(StrayKind.Vehicle, "its plate is AB 123 CD", "AB 123 CD")]
    [InlineData(StrayKind.LongNumber, "40817810099910004312", "40817810099910004312")]
    public void What_may_belong_to_somebody_is_found(StrayKind kind, string text, string? found)
    {
        var stray = IdentifierLint.Find(text)[0];
        if (found is not null) stray.Found.ShouldBe(found);
        stray.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("Ring +999 555 0142; or 9995550142, or 555 0142.")]
    [InlineData("+44 7700 900123, 07700 900123, 01632 960456, +1 212 555 0147, (212) 555-0147, tel. 555-0147, +49 30 23125 042, 070-174 06 05, +33 6 39 98 12 34")]
    [InlineData("XA12 0000 1111 2222 3333 and QM6012345678901234567890")]
    [InlineData("BIC HARBXAX0, BIC COBADEF0. An EXERCISE of TOGETHER and HOTLINES.")]
    [InlineData("4111 11** **** 1111")]
    [InlineData("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn 0x52…9EE7")]
    [InlineData("help@lantern.example, https://lantern.example/help?id=4, www.lantern.invalid, mail@example.org")]
    [InlineData("192.0.2.44 198.51.100.7:8080 203.0.113.9 2001:db8::12:1 3fff::1 192.168.1.10")]
    [InlineData("00-00-5E-00-53-01 00:00:5e:00:53:ff")]
    [InlineData("P<UTOMUSTER<<MIRA<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")]
    [InlineData("Passport no. UTO1004417, issued 2031-11-18. Her passport, 16 or 19 by the paper. 12****78")]
    [InlineData("@mira.example and @door.invalid; paid 5 @ 10 each")]
    [InlineData("001010123456789 and 00-101012-345678-9")]
    [InlineData("0.54672, 0.54753")]
    [InlineData("VR 418 K stands in the yard; the plate VR 418 K is covered")]
    public void What_is_reserved_is_left_alone(string text) => IdentifierLint.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("At 21:40 and at 04:30:15, on 18.11.2031 14:30, 2031-11-18T13:00, 18/11/2031, between 08:00-17:30.")]
    [InlineData("1,250,000 EUR; 1 250 000 EUR; 1.250.000,00 XTS; 42000; 10000000000; +5 %; 0.125 0.250 0.375 0.500")]
    [InlineData("Case VR-2031-004417, file 2031/0044-17, No. 00417-2031, case 0441-2031-778, docket 044120317, дело № 012345678")]
    [InlineData("CETS 197 12(6); Dir 2011/36 11(3); Dir 2012/29 7, 20-24; ECHR 4, 6; Reg 2018/1725; UNTOC 18, 19, 27; art. 12.4.2.1; ISO/IEC 27037")]
    [InlineData("| call the hotline | Dir 2012/29 7 | 2017-2022 |")]
    [InlineData("1 2 3 4 5 6 7 8 9 10; 01 02 03 04 05 06; 10 20 30 40 50 60")]
    [InlineData("e.g. this, i.e. that; p.m. and a.m.; U.S. law; T. Arden; facts.yaml, rules.do, fact.address; etc. and so on...")]
    [InlineData("knows(police_a, fact.address) and elapsed > 1h50m and trust(alina) >= 40 and i54_mother_asks")]
    [InlineData("т.е. так, и т.д.; стр. 5; 5-й этаж; в 2031 г. 3 000 000 рублей")]
    [InlineData("صفحة ٥، الساعة ٢١:٤٠، المادة ٢٠١٢/٢٩ الفقرة ٧")]
    [InlineData("Camp 19, second floor, door 4; 45 minutes; 20° outside; 10-15 people; flight XA 418; 16+")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("House.It was late.Then nobody came. Version 1.2.3.4; section 5.2.1.3.")]
    [InlineData("[a](notes/director) <b>bold</b> {name} {0} **two** `code` a::b 12:1")]
    public void Times_sums_cases_laws_and_sentences_are_left_alone(string text) => IdentifierLint.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("+44\u200b 20\u200d 79\u00ad46 0958")]
    [InlineData("+44\u2060\u201320\u20147946\u22120958")]
    [InlineData("+４４ ２０ ７９４６ ０９５８")]
    [InlineData("+44\u00a020\u202f7946\u20090958")]
    [InlineData("+𝟒𝟒 𝟐𝟎 𝟕𝟗𝟒𝟔 𝟎𝟗𝟓𝟖")]
    [InlineData("+44 2O 7946 O958")]
    [InlineData("+44 2О 7946 О958")]
    [InlineData("+ 4 4 2 0 7 9 4 6 0 9 5 8")]
    [InlineData("+44.20.7946.0958")]
    [InlineData("+44 (0) 20/7946-0958")]
    [InlineData("+44 20\n7946 0958")]
    [InlineData("\u202e+44 20 7946 0958\u202c")]
    [InlineData("+④④ ②⓪ ⑦⑨④⑥ ⓪⑨⑤⑧")]
    [InlineData("DЕ89 3704 0044 0532 0130 00")]
    [InlineData("D\u200bE8\u200b9-3704-0044-0532-0130-00")]
    [InlineData("de89 37040044 0532013000")]
    [InlineData("СН93 0076 2011 6238 5295 7")]
    [InlineData("help＠example-ngo．org")]
    [InlineData("help@lаntеrn.оrg")]
    [InlineData("harbour\u200b.\u200bcom")]
    [InlineData("harbour。com")]
    [InlineData("harbour․com")]
    [InlineData("harbour.соm")]
    [InlineData("𝐡𝐚𝐫𝐛𝐨𝐮𝐫.𝐜𝐨𝐦")]
    [InlineData("１.１.１.１")]
    [InlineData("4111\u20091111\u00ad1111\u20131111")]
    [InlineData("0х52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("＠kess_77")]
    public void Nothing_hides_behind_other_signs(string text) => IdentifierLint.Find(text).ShouldHaveSingleItem();

    [Fact]
    public void The_place_of_a_finding_is_where_it_stands_in_the_text_as_written()
    {
        const string text = "Позвоните\u200b по \u200b+44\u200b 20 7946 0958.";
        var stray = IdentifierLint.Find(text).ShouldHaveSingleItem();
        text[stray.Start].ShouldBe('+');
    }

    [Theory]
    [InlineData("1 "), InlineData("0 1"), InlineData("+1"), InlineData("a.a"), InlineData("a.co "), InlineData("<<P<"), InlineData("@a"), InlineData("a@"), InlineData("://"), InlineData("::1:")]
    [InlineData("1A"), InlineData("45.12345,"), InlineData("45°1'"), InlineData("passport "), InlineData("telegram a_"), InlineData("XA12 "), InlineData("DE89 3704 "), InlineData("plate AB 12"), InlineData("(1)"), InlineData("xа1.")]
    public void Whatever_is_repeated_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = IdentifierLint.Find(text);
        // Guards against what grows with the square: that would take minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
