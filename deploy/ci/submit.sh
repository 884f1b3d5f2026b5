#!/bin/sh
# Sends result files to a Podium as they are, and says what becomes of them and which ranks move. Does what
# `podium submit` does, on machines that have no Java. Needs a POSIX shell, awk and curl (7.66 or newer).
set -eu
LC_ALL=C
export LC_ALL

MOST_LINES=5
MOST_MOVES=15

usage() {
    cat <<'EOF'
Usage: submit.sh [options] FILE...

  --to URL              the server                            (PODIUM_URL)
  --token-file FILE     who submits                           (else the token itself in PODIUM_TOKEN)
  --board ID            instead of the standard one           (PODIUM_SUBMIT_BOARD)
  --format F            where it is not recognised            (PODIUM_SUBMIT_FORMAT)
  --model M             where the files do not say it         (PODIUM_SUBMIT_MODEL)
  --benchmark B         where the files do not say it         (PODIUM_SUBMIT_BENCHMARK)
  --unit U              where the files do not say it         (PODIUM_SUBMIT_UNIT)
  --measured-by W       where the files do not say it         (PODIUM_SUBMIT_MEASURED_BY)
  --dry-run             only say what would become of them    (PODIUM_SUBMIT_DRY_RUN=true)
  --wait                until what counts is on the board     (PODIUM_SUBMIT_WAIT=true)
  --timeout SECONDS     for --wait, 60 if not said            (PODIUM_SUBMIT_TIMEOUT)
  --fail-if-rank-drops  send nothing if a model in a file would drop (PODIUM_SUBMIT_FAIL_IF_RANK_DROPS=true)
  --summary FILE        add what happened as Markdown         (GITHUB_STEP_SUMMARY)

Without FILE, PODIUM_SUBMIT_FILES names files or patterns, one a line.

It ends with 0: all was taken; 1: something was rejected, or a file refused; 2: the command line makes no sense, or
there is no token; 3: the server cannot be reached, takes nothing at the moment or refuses the token; 4: a rank would
drop, or nobody can say; 5: sent, but not on the board in time.
EOF
}

say() { printf 'podium: %s\n' "$*" >&2; }

halt() {
    exit_with=$1
    shift
    say "$@"
    [ -z "$summary" ] || printf '**%s**\n\n' "$*" >>"$summary"
    exit "$exit_with"
}

# --- What is asked for ---

to=${PODIUM_URL:-http://127.0.0.1:8080}
token_file=
board=${PODIUM_SUBMIT_BOARD:-}
format=${PODIUM_SUBMIT_FORMAT:-}
model=${PODIUM_SUBMIT_MODEL:-}
benchmark=${PODIUM_SUBMIT_BENCHMARK:-}
unit=${PODIUM_SUBMIT_UNIT:-}
measured_by=${PODIUM_SUBMIT_MEASURED_BY:-}
dry_run=${PODIUM_SUBMIT_DRY_RUN:-false}
wait=${PODIUM_SUBMIT_WAIT:-false}
timeout=${PODIUM_SUBMIT_TIMEOUT:-60}
no_drops=${PODIUM_SUBMIT_FAIL_IF_RANK_DROPS:-false}
summary=${GITHUB_STEP_SUMMARY:-}

while [ $# -gt 0 ]; do
    case $1 in
        --dry-run) dry_run=true ;;
        --wait) wait=true ;;
        --fail-if-rank-drops) no_drops=true ;;
        -h | --help)
            usage
            exit 0
            ;;
        --*=*)
            option=${1%%=*}
            value=${1#*=}
            shift
            set -- "$option" "$value" "$@"
            continue
            ;;
        --to | --token-file | --board | --format | --model | --benchmark | --unit | --measured-by | --timeout | --summary)
            [ $# -gt 1 ] || halt 2 "$1 needs a value. See submit.sh --help."
            case $1 in
                --to) to=$2 ;;
                --token-file) token_file=$2 ;;
                --board) board=$2 ;;
                --format) format=$2 ;;
                --model) model=$2 ;;
                --benchmark) benchmark=$2 ;;
                --unit) unit=$2 ;;
                --measured-by) measured_by=$2 ;;
                --timeout) timeout=$2 ;;
                --summary) summary=$2 ;;
            esac
            shift
            ;;
        --)
            shift
            break
            ;;
        -*) halt 2 "Unknown option $1. See submit.sh --help." ;;
        *) break ;;
    esac
    shift
done

if [ $# -eq 0 ]; then
    old_ifs=$IFS
    IFS='
'
    # shellcheck disable=SC2046 # lines, and patterns in them, are meant to become words
    set -- $(printf '%s\n' "${PODIUM_SUBMIT_FILES:-}" | tr -d '\r' | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
    IFS=$old_ifs
fi
[ $# -gt 0 ] || halt 2 "Which files? See submit.sh --help."
for file in "$@"; do
    case $file in --*) halt 2 "Options stand before the files: $file." ;; esac
done
case $to in
    http://?* | https://?*) to=${to%/} ;;
    *) halt 2 "--to is an address such as https://podium.example.org, not \"$to\"." ;;
esac
case $board in *[!a-z0-9._-]*) halt 2 "--board is lower-case letters, digits, dots and dashes, not \"$board\"." ;; esac
case $timeout in '' | *[!0-9]*) halt 2 "--timeout is a number of seconds." ;; esac
for tool in curl awk; do
    command -v "$tool" >/dev/null 2>&1 || halt 2 "This needs $tool, and there is none on the PATH."
done
if [ "$dry_run" = true ]; then wait=false; fi

if [ -n "$token_file" ]; then
    [ -f "$token_file" ] || halt 2 "There is no token file $token_file."
    [ -r "$token_file" ] || halt 2 "The token file $token_file cannot be read: you may not."
    case $(ls -ldL "$token_file") in
        ????r* | ???????r*) say "Others can read the token file $token_file. Make it yours alone: chmod 600 $token_file" ;;
    esac
    token=$(tr -d '[:space:]' <"$token_file")
else
    token=$(printf '%s' "${PODIUM_TOKEN:-}" | tr -d '[:space:]')
fi
[ -n "$token" ] || halt 2 "There is no token. Set PODIUM_TOKEN, or name a file with --token-file."
case $token in *[!A-Za-z0-9._~+/=-]*) halt 2 "That is no token: it is one word of letters, digits and a few signs." ;; esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- The server ---

encoded() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'; }

query() {
    printf 'name=%s' "$(encoded "${1##*/}")"
    said
}

said() {
    [ -z "$format" ] || printf '&format=%s' "$(encoded "$format")"
    [ -z "$model" ] || printf '&model=%s' "$(encoded "$model")"
    [ -z "$benchmark" ] || printf '&benchmark=%s' "$(encoded "$benchmark")"
    [ -z "$unit" ] || printf '&unit=%s' "$(encoded "$unit")"
    [ -z "$measured_by" ] || printf '&measuredBy=%s' "$(encoded "$measured_by")"
}

# JSON on the input, a line for each value on the output: its path, a tab, and the value in one line. Strings are told
# from the rest by splitting at quotes, which takes time in proportion to the size.
flat() {
    awk '
        function clean(s) {
            gsub(/\\\\/, "\001", s)
            gsub(/\\u[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]/, "?", s)
            gsub(/\\[nrtbf]/, " ", s)
            gsub(/\\/, "", s)
            gsub(/\001/, "\\\\", s)
            gsub(/[\002-\037\177]/, " ", s)
            return s
        }
        function told() {
            if (has) print base[depth] "/" (kind[depth] == "[" ? at[depth] : key[depth]) "\t" clean(held)
            has = 0
        }
        function structure(s, i, n, c) {
            n = length(s)
            for (i = 1; i <= n; i++) {
                c = substr(s, i, 1)
                if (c == "{" || c == "[") {
                    here = depth ? base[depth] "/" (kind[depth] == "[" ? at[depth] : key[depth]) : ""
                    depth++
                    kind[depth] = c; at[depth] = 0; key[depth] = ""; base[depth] = here
                } else if (c == ":") {
                    key[depth] = held; has = 0
                } else if (c == ",") {
                    told(); at[depth]++
                } else if (c == "}" || c == "]") {
                    told(); depth--
                } else if (c !~ /[ \t\r\n]/) {
                    held = has ? held c : c; has = 1
                }
            }
        }
        { text = text $0 " " }
        END {
            n = split(text, piece, "\"")
            for (i = 1; i <= n; i++) {
                if (!inside) {
                    structure(piece[i])
                    inside = 1; string = ""
                    continue
                }
                string = string piece[i]
                if (match(piece[i], /\\+$/) && RLENGTH % 2 == 1) {
                    string = string "\""
                } else {
                    held = string; has = 1; inside = 0
                }
            }
        }'
}

# One value of a flat file; empty where there is none.
value() { awk -F '\t' -v path="$2" '$1 == path { sub(/^[^\t]*\t/, ""); print; exit }' "$1"; }

# Asks, and leaves the answer in $work/answer, flat. With a file, or with fields of a form, sends it. The token goes
# through a pipe, since everybody on a machine sees the arguments of a program.
call() {
    url=$to/api/v1${board:+/boards/$board}$1
    shift
    upload='of a form'
    if [ $# -eq 1 ]; then
        case $1 in /*) upload=$1 ;; *) upload=./$1 ;; esac
        set -- --request POST --header 'Content-Type: application/octet-stream' --upload-file "$upload"
    fi
    failed=0
    status=$(printf 'header = "Authorization: Bearer %s"\n' "$token" |
        curl -q --config - --silent --show-error --globoff --connect-timeout 10 --max-time 600 \
            --retry 4 --retry-max-time 120 --header 'Accept: application/json' \
            --output "$work/body" --write-out '%{http_code}' "$@" "$url" 2>"$work/error") || failed=$?
    case $failed in
        0) ;;
        6 | 7) halt 3 "Nobody answers at $to. Does Podium run there?" ;;
        26) halt 1 "The file $upload cannot be read." ;;
        *) halt 3 "The connection to $to broke ($(tail -n 1 "$work/error")). Sending the same again does no harm." ;;
    esac
    [ -f "$work/body" ] || : >"$work/body"
    flat <"$work/body" >"$work/answer"
    rm -f "$work/body"
    detail=$(value "$work/answer" /detail)
    case $status in
        2??) return 0 ;;
        401 | 403) halt 3 "The server refuses the token: ${detail:-HTTP $status}" ;;
        429 | 503) halt 3 "The server takes nothing at the moment: ${detail:-HTTP $status}" ;;
        413) detail=${detail:-Something before the server takes no file that large.} ;;
    esac
    [ -n "$detail" ] || halt 3 "$to answers HTTP $status, not as Podium does. Is --to right?"
    return 1
}

# --- What it says ---

# Lines for a person, or Markdown, of a flat preview, a flat answer or a flat refusal.
told() {
    awk -F '\t' -v markdown="$1" -v most="$MOST_LINES" -v moves="$MOST_MOVES" '
        function safe(s) {
            if (markdown) {
                gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); gsub(/>/, "\\&gt;", s)
                gsub(/\|/, "\\&#124;", s); gsub(/`/, "\\&#96;", s); gsub(/\[/, "\\&#91;", s)
                gsub(/\*/, "\\&#42;", s); gsub(/_/, "\\&#95;", s); gsub(/@/, "\\&#64;", s)
            }
            return s
        }
        function line(s) { print (markdown ? "- " : "  ") safe(s) }
        function count(name, one, many,   n) {
            n = v[up "/counts/" name] + 0
            if (n || name == "fresh") counts = counts (counts == "" ? "" : ", ") n " " (n == 1 ? one : many)
        }
        function some(kind, s) {
            if (++said[kind] <= most) line(kind ": " s)
        }
        function rest(kind) {
            if (said[kind] > most) line(kind ": … and " (said[kind] - most) " more")
        }
        function faults(path,   i, all, where) {
            for (i = 0; (path "/errors/" i "/detail") in v; i++) {
                where = v[path "/errors/" i "/pointer"]
                sub(/^\//, "", where)
                all = all (i ? "; " : "") (where == "" ? "" : where ": ") v[path "/errors/" i "/detail"]
            }
            return all
        }
        function unknown(what, path,   i, s) {
            if ((path "/id") in v) return
            s = "no " what " is known as \"" v[path "/given"] "\""
            for (i = 0; i < most && (path "/proposals/" i "/id") in v; i++)
                s = s (i ? ", or " : "; perhaps ") v[path "/proposals/" i "/id"] " (" v[path "/proposals/" i "/why"] ")"
            if (!(s in seen)) { seen[s] = 1; some("waits", s) }
        }
        function rank(path) { return (path in v) ? v[path] : "-" }
        function score(path) { return (path in v) ? sprintf("%.1f", v[path]) : "-" }
        function change(path,   own) {
            own = (v[path "/model"] in mine) ? "*" : ""
            if (markdown)
                printf "| %s | %s → %s | %s | %s → %s |\n", (own ? "★" : ""), rank(path "/fromRank"), rank(path "/toRank"),
                    safe(v[path "/name"]), score(path "/fromScore"), score(path "/toScore")
            else
                printf "  %1s %4s → %-4s %s, %s → %s\n", own, rank(path "/fromRank"), rank(path "/toRank"), v[path "/name"],
                    score(path "/fromScore"), score(path "/toScore")
        }
        function lane(name,   own, k, i, n, path, part) {
            split("becomeRanked moved becomeUnranked", part, " ")
            for (own = 1; own >= 0; own--)
                for (k = 1; k <= 3; k++)
                    for (i = 0; ((path = "/moves/" name "/" part[k] "/" i) "/model") in v; i++)
                        if (((v[path "/model"] in mine) ? 1 : 0) == own) {
                            if (!n++) {
                                if (markdown) {
                                    print "\nRanks in the " name " lane (★ of this file):\n"
                                    print "| | rank | model | score |\n| --- | --- | --- | --- |"
                                } else print "  Ranks in the " name " lane (* of this file):"
                            }
                            if (n <= moves) change(path)
                        }
            if (n > moves) print (markdown ? "\n" : "    ") "and " (n - moves) " more"
            if (n && markdown) print ""
            if (!n) line("No rank moves in the " name " lane.")
        }
        { path = $1; sub(/^[^\t]*\t/, ""); v[path] = $0 }
        END {
            up = "/upload"
            for (f = 0; (up "/files/" f "/name") in v; f++)
                for (i = 0; ((r = up "/files/" f "/rows/" i) "/state") in v; i++)
                    if ((r "/model/id") in v) mine[v[r "/model/id"]] = 1
            if ((up "/board") in v) {
                count("fresh", "result that counts", "results that count")
                count("duplicate", "known already", "known already")
                count("pendingName", "waits for a name", "wait for a name")
                count("partial", "of a partial run, kept and not counted", "of partial runs, kept and not counted")
                count("rejected", "rejected", "rejected")
                count("left", "left out", "left out")
                count("described", "entry of the catalogue", "entries of the catalogue")
                line(counts)
            }
            for (f = 0; (up "/files/" f "/name") in v; f++) {
                p = up "/files/" f
                for (i = 0; ((r = p "/rows/" i) "/state") in v; i++) {
                    if (v[r "/state"] == "rejected") some("rejected", v[r "/place"] ": " faults(r))
                    if (v[r "/state"] == "pending-name") {
                        unknown("model", r "/model"); unknown("benchmark", r "/benchmark")
                    }
                }
                for (i = 0; ((r = p "/described/" i) "/state") in v; i++)
                    if (v[r "/state"] == "rejected") some("rejected", v[r "/kind"] " " v[r "/id"] ": " faults(r))
                for (i = 0; ((r = p "/left/" i) "/why") in v; i++) some("left out", v[r "/place"] ": " v[r "/why"])
            }
            rest("rejected"); rest("waits"); rest("left out")
            if ("/moves/board" in v) { lane("provisional"); lane("verified") }
            else if ("/movesNote" in v) line(v["/movesNote"])
            if (!((up "/board") in v)) {
                line("refused: " v["/detail"])
                for (i = 0; i < most && ("/errors/" i "/detail") in v; i++) line("  " v["/errors/" i "/detail"])
            }
        }' "$2"
}

# Without what Markdown would take for its own.
plain() { printf '%s' "$1" | tr '`<>|[]*\n' "'()/()' "; }

# The file itself, then what a flat file says of it, to the terminal and to the summary.
show() {
    printf '%s\n' "$1"
    told '' "$2"
    if [ -n "$summary" ]; then
        {
            printf '### Podium: %s\n\n' "$(plain "$1")"
            told 1 "$2"
            printf '\n'
        } >>"$summary"
    fi
}

tell() {
    printf '  %s\n' "$1"
    [ -z "$summary" ] || printf '%s\n\n' "$(plain "$1")" >>"$summary"
}

# Asks of all files that were not refused, as if they came at once: what each does by itself may be too little to be
# seen. Each in a folder of its own, since files of one folder may be read as those of one run.
together() {
    number=0
    for file in "$@"; do
        shift
        number=$((number + 1))
        if [ -f "$work/preview.$number" ]; then
            case $file in /*) ;; *) file=./$file ;; esac
            set -- "$@" --form "file=@\"$(quoted "$file")\";filename=\"$number/$(quoted "${file##*/}")\""
        fi
    done
    asked=$(said)
    call "/imports:preview?${asked#&}" "$@"
}

quoted() { printf '%s' "$1" | sed 's/[\\"]/\\&/g'; }

# Whether a model of which new results are in a flat preview would stand lower, and which; or nobody can say.
drops() {
    awk -F '\t' '
        function drop(m, to) { all = all (all == "" ? "" : ", ") v[m "/name"] " from rank " v[m "/fromRank"] " to " to }
        { path = $1; sub(/^[^\t]*\t/, ""); v[path] = $0 }
        END {
            for (f = 0; ("/upload/files/" f "/name") in v; f++)
                for (i = 0; ((r = "/upload/files/" f "/rows/" i) "/state") in v; i++)
                    if (v[r "/state"] == "new") mine[v[r "/model/id"]] = 1
            if (!("/moves/board" in v)) exit !(v["/upload/counts/fresh"] + 0)
            for (i = 0; ((m = "/moves/provisional/moved/" i) "/model") in v; i++)
                if ((v[m "/model"] in mine) && v[m "/toRank"] + 0 > v[m "/fromRank"] + 0) drop(m, v[m "/toRank"])
            for (i = 0; ((m = "/moves/provisional/becomeUnranked/" i) "/model") in v; i++)
                if (v[m "/model"] in mine) drop(m, "none")
            printf "%s", all
            exit all == ""
        }' "$1"
}

# How many things of an answer were rejected, and how many were not.
rejected() { awk -F '\t' '$1 ~ /\/(rows|described)\/[0-9]+\/state$/ && $2 == "rejected" { n++ } END { print n + 0 }' "$1"; }
kept() { awk -F '\t' '$1 ~ /\/(rows|described)\/[0-9]+\/state$/ && $2 != "rejected" { n++ } END { print n + 0 }' "$1"; }

# Offsets and ids of what counts, the last first: a board is all of the log up to an offset.
counted() {
    awk -F '\t' '
        { v[$1] = $2 }
        $1 ~ /\/rows\/[0-9]+\/offset$/ { r = $1; sub(/\/offset$/, "", r); row[++n] = r }
        END {
            for (i = 1; i <= n; i++)
                if (v[row[i] "/state"] == "new" || v[row[i] "/state"] == "duplicate")
                    print v[row[i] "/offset"], v[row[i] "/id"]
        }' "$1" | sort -rn
}

on_board() {
    counted "$1" >"$work/counted"
    while read -r offset id; do
        state=received
        while [ "$state" = received ]; do
            left=$((deadline - $(date +%s)))
            [ "$left" -gt 0 ] || return 1
            [ "$left" -lt 10 ] || left=10
            if call "/submissions/$id?wait=${left}s" </dev/null; then state=$(value "$work/answer" /state); fi
        done
        shown=$(value "$work/answer" /boardVersion)
        if [ "${shown:--1}" -ge "$offset" ]; then
            is_read "$offset"
            return
        fi
    done <"$work/counted"
}

# Whether readers get it: whoever answers them hears of a new board a moment after it is published. Where the address
# has no reading, that it is published is all that can be seen from here.
is_read() {
    while call "/leaderboard?limit=1&minVersion=$1" </dev/null; do
        shown=$(value "$work/answer" /version)
        [ "${shown:--1}" -lt "$1" ] || return 0
        [ "$(date +%s)" -lt "$deadline" ] || return 1
    done
}

# --- Look at all files, since what moves is known only before; then send each ---

exit_code=0
number=0
previews=0
dropping=false
all=
for file in "$@"; do
    number=$((number + 1))
    if [ ! -e "$file" ]; then
        printf '/detail\tThere is no such file.\n' >"$work/refused.$number"
    elif [ -d "$file" ]; then
        printf '/detail\tIt is a folder. Name its files, or send a ZIP of them.\n' >"$work/refused.$number"
    elif [ ! -r "$file" ]; then
        printf '/detail\tYou may not read it.\n' >"$work/refused.$number"
    elif call "/imports:preview?$(query "$file")" "$file"; then
        [ -n "$(value "$work/answer" /upload/board)" ] || halt 3 "$to does not answer as Podium does. Is --to right?"
        mv "$work/answer" "$work/preview.$number"
        previews=$((previews + 1))
        show "$file" "$work/preview.$number"
        if drops "$work/preview.$number" >/dev/null; then dropping=true; fi
        if [ "$(kept "$work/preview.$number")" -eq 0 ] || [ "$(rejected "$work/preview.$number")" -gt 0 ]; then
            exit_code=1
        fi
        continue
    else
        mv "$work/answer" "$work/refused.$number"
    fi
    show "$file" "$work/refused.$number"
    exit_code=1
done

if [ "$no_drops" = true ] && [ "$dropping" = false ] && [ "$previews" -gt 1 ]; then
    if ! together "$@"; then
        halt 4 "Nobody can say whether a rank would drop, so nothing was submitted. All files together: $detail"
    elif all=$(drops "$work/answer"); then
        dropping=true
    fi
fi
if [ "$no_drops" = true ] && [ "$dropping" = true ]; then
    halt 4 "A model whose results are in a file would drop in rank, or nobody can say, so nothing was submitted.${all:+ All files together: $all.}"
fi
if [ "$dry_run" = true ]; then
    tell "Dry run: nothing was submitted."
    exit "$exit_code"
fi

number=0
for file in "$@"; do
    number=$((number + 1))
    [ -f "$work/preview.$number" ] || continue
    if call "/imports?$(query "$file")" "$file"; then
        mv "$work/answer" "$work/taken.$number"
        tell "Submitted $file to the board $(value "$work/taken.$number" /board)."
        if [ "$(rejected "$work/taken.$number")" -gt 0 ]; then exit_code=1; fi
    else
        tell "Refused $file: $detail"
        exit_code=1
    fi
done

if [ "$wait" = true ]; then
    deadline=$(($(date +%s) + timeout))
    for taken in "$work"/taken.*; do
        [ -f "$taken" ] || continue
        if ! on_board "$taken"; then
            tell "It is kept, but was not on the board in time."
            [ "$exit_code" -ne 0 ] || exit_code=5
            exit "$exit_code"
        fi
    done
    tell "All that counts of what was taken is on the board."
fi
exit "$exit_code"
